import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isPicture, manyDocuments, markOf, type MadeDocument } from '../dossier/many-documents.ts'
import { flat, readBack, type ReadBack } from '../dossier/read-back.ts'

/**
 * A dossier as large as they come, by the command line: 200 documents of all sorts, 2,000 pages, read page for page by
 * another program. Says what is wrong and ends with 1; else how long it took.
 *
 *     node test/bench/dossier-whole.ts [documents]
 */
const main = fileURLToPath(new URL('../../out/cli/main.js', import.meta.url))
const count = Number(process.argv[2] ?? 200)
const home = mkdtempSync(join(tmpdir(), 'zaakmap-whole-'))
const env = {
  ...process.env,
  ZAAKMAP_VAULT: join(home, 'kluis'),
  ZAAKMAP_PASSPHRASE: 'correct paard batterij nietje',
}
const problems: string[] = []
const check = (good: boolean, problem: string): void => {
  if (!good) problems.push(problem)
}
const say = (line: string): void => void process.stdout.write(`  ${line}\n`)

type Report = {
  readonly files: readonly { file: string; pages: number; bytes: number; sha256: string }[]
  readonly exhibits: readonly { no: string; id: string; title: string; from: number; to: number }[]
  readonly warnings: readonly { kind: string; message: string }[]
}

function ask(...args: string[]): unknown {
  const ran = spawnSync(process.execPath, [main, ...args, '--json'], { env, maxBuffer: 2 ** 28 })
  if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr.toString()}`)
  return JSON.parse(ran.stdout.toString())
}

function timed<T>(what: string, work: () => T): T {
  const from = performance.now()
  const made = work()
  say(`${what}: ${((performance.now() - from) / 1_000).toFixed(1)} s`)
  return made
}

async function whole(): Promise<void> {
  const folder = join(home, 'stukken')
  mkdirSync(folder)
  const documents = await manyDocuments(folder, count)
  ask('vault', 'create')
  const { id } = ask('case', 'create', '--name', 'Familie Lindewaal') as { id: string }
  timed('taking in', () => ask('document', 'add', '--case', id, '--ocr', 'later', folder))
  const target = join(home, 'dossier.pdf')
  const exporting = ['dossier', 'export', '--case', id, '--to', target, '--preset', 'full']
  const report = timed('export', () => ask(...exporting) as Report)
  const hash = hashOf(target)
  await compare(target, report, documents, (page) => `${page} / ${report.files[0]?.pages}`)
  sound(target)
  timed('the same again', () => ask(...exporting))
  check(hashOf(target) === hash, 'two exports of the same recipe differ')
  rmSync(target)
  await killed(exporting, target, report.files[0]?.bytes ?? 0)
  const sections = ask(...exporting, '--numbering', 'sections') as Report
  await compare(target, sections, documents, null)
  const locked = spawnSync(process.execPath, [main, ...exporting, '--password', '--json'], {
    env: { ...env, ZAAKMAP_EXPORT_PASSWORD: 'wortel-lucht-7' },
  })
  check(locked.status === 0, 'the locked dossier was not made')
  sound(target, 'wortel-lucht-7')
}

/** Every page, number, index line, bookmark and link of a file; `number` is null where pages are counted by section. */
async function compare(
  target: string,
  report: Report,
  documents: readonly MadeDocument[],
  number: ((page: number) => string) | null,
): Promise<void> {
  const read = await readBack(target)
  const [file] = report.files
  check(report.files.length === 1 && file?.bytes === statSync(target).size, 'the report has other files')
  check(file?.pages === read.pages.length && file.sha256 === hashOf(target), 'the report has another file')
  check(report.exhibits.length === documents.length, `${report.exhibits.length} documents are in it`)
  check(
    report.warnings.every(({ kind }) => kind !== 'unreadable'),
    'a document could not be read',
  )
  for (const [at, { text, items }] of read.pages.entries()) {
    const wanted = number?.(at + 1) ?? read.labels?.[at] ?? '?'
    check(
      items.some((item) => item.text === wanted && item.y < 30 && item.x > 400),
      `page ${at + 1} has no ${wanted}: ${text.slice(-60)}`,
    )
  }
  contents(read, report, documents)
  ways(read, report)
}

function contents(read: ReadBack, report: Report, documents: readonly MadeDocument[]): void {
  for (const { title, no, from, to } of report.exhibits) {
    const at = Number(/\d+/.exec(title)?.[0]) - 1
    const document = documents[at]
    check(to - from === 9, `${title} has ${to - from + 1} pages`)
    const first = read.pages[from - 1]
    check(
      first?.items.some(({ text }) => text === `Productie ${no}`) ?? false,
      `${title} is not marked ${no}`,
    )
    if (document) texts(read, { at, document, from, title })
  }
}

type Place = {
  readonly at: number
  readonly document: MadeDocument
  readonly from: number
  readonly title: string
}

function texts(read: ReadBack, { at, document, from, title }: Place): void {
  for (let page = 0; page < 10; page += 1) {
    const { text = '' } = read.pages[from - 1 + page] ?? {}
    const field = `ingevuld ${at + 1} ${page + 1}`
    if (!isPicture(document.kind, page))
      check(text.includes(markOf(at, page)), `${title}: page ${page + 1} is not there`)
    if (document.kind === 'form') check(text.includes(field), `${title}: field ${page + 1} is empty`)
  }
}

function ways(read: ReadBack, report: Report): void {
  const index = read.pages.findIndex(({ text }) => text.startsWith('Inhoudsopgave'))
  const firsts = report.exhibits.map(({ from }) => from)
  const front = read.pages.slice(0, firsts[0] ?? 1)
  const led = front.slice(index).flatMap(({ links }) => links)
  const order = led.filter((page) => firsts.includes(page))
  check(
    firsts.every((page) => led.includes(page)),
    'an index line leads elsewhere',
  )
  check(
    order.every((page, at) => at === 0 || page >= Number(order[at - 1])),
    'index lines are out of order',
  )
  for (const { from, title } of report.exhibits)
    check(
      read.pages[from - 1]?.links.join() === String(index + 1),
      `${title} does not lead back to the index`,
    )
  const marks = flat(read.outline)
  for (const { from, title } of report.exhibits)
    check(
      marks.some((mark) => mark.page === from && mark.title.includes(title)),
      `${title} has no bookmark`,
    )
  say(`${read.pages.length} pages, ${led.length} index links, ${marks.length} bookmarks read by pdf.js`)
}

function sound(target: string, password?: string): void {
  const said = spawnSync('qpdf', [...(password ? [`--password=${password}`] : []), '--check', target])
  const clean = said.status === 0 && said.stdout.toString().includes('No syntax or stream encoding errors')
  check(clean, `qpdf: ${said.stdout.toString().slice(-200)}${said.stderr.toString().slice(0, 400)}`)
}

/** Half-way through the writing there is no file by the name of a dossier, and the next export does not mind. */
async function killed(exporting: readonly string[], target: string, bytes: number): Promise<void> {
  const child = spawn(process.execPath, [main, ...exporting], { env, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const part = join(home, '.dossier.pdf.part')
  const began = performance.now()
  while (!existsSync(part) || statSync(part).size < bytes / 4)
    if (performance.now() - began > 60_000) break
    else await new Promise((resolve) => setTimeout(resolve, 2))
  child.kill('SIGKILL')
  await ended
  check(!existsSync(target), 'a killed export left a file that looks finished')
  say(
    `killed with ${existsSync(part) ? statSync(part).size : 0} bytes written; left: ${readdirSync(home).join(' ')}`,
  )
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

try {
  execFileSync('qpdf', ['--version'])
  await whole()
} finally {
  rmSync(home, { recursive: true })
}
for (const problem of problems.slice(0, 40)) process.stdout.write(`  WRONG: ${problem}\n`)
say(problems.length === 0 ? 'nothing is wrong' : `${problems.length} things are wrong`)
if (problems.length > 0) process.exitCode = 1
