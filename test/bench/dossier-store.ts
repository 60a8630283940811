import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { recipeSchema } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { must } from '../../shared/result.ts'
import { openServer, startServer, type TestServer } from '../support/server.ts'
import { passphrase } from '../support/vault.ts'
import { makePapers } from './peers/papers.ts'

/**
 * A whole dossier out of the encrypted store, cover to last stamp, against a bare merge of the same files by native
 * qpdf and against pdf-lib doing the same work on them; and how long the vault lets others wait meanwhile.
 *
 *     node test/bench/dossier-store.ts [documents] [rounds]
 *
 * Text, scans of 200 dpi, object streams, locks of owners, turned pages, forms, and a photo to every five documents.
 * Needs `qpdf` on the path, and the command line built (`npm run build`). pdf-lib cannot open locked files: it gets them
 * unlocked. Its time begins when its program stands in memory, ours with the start of the process.
 */
const [mode, first, second] = process.argv.slice(2)
const main = fileURLToPath(new URL('../../out/cli/main.js', import.meta.url))
const goals = { qpdf: 1.5, pdfLib: 3, megabytes: 220, answer: 50 }
/** How often somebody asks something while the dossier is made, in milliseconds. */
const askEvery = 20

const say = (line: string): void => void process.stdout.write(`  ${line}\n`)
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function open(home: string): Promise<TestServer> {
  const server = startServer(home)
  const folder = server.token(join(home, 'kluis'), 'folder')
  must(await server.ask('vault.open', { folder, passphrase }))
  return server
}

/** The command line as it is installed, from its start to its end. What it took is told when it ends. */
function exported(home: string, caseId: CaseId): Measured {
  const memory = new URL('./peers/memory.ts', import.meta.url).href
  const tell = `import{mostMemory}from'${memory}';process.on('exit',()=>process.stderr.write('\\n'+mostMemory()))`
  const args = ['dossier', 'export', '--case', caseId, '--to', join(home, 'dossier.pdf'), '--preset', 'full']
  const env = { ...process.env, ZAAKMAP_VAULT: join(home, 'kluis'), ZAAKMAP_PASSPHRASE: passphrase }
  const start = performance.now()
  const ran = spawnSync(process.execPath, ['--import', `data:text/javascript,${tell}`, main, ...args], {
    env,
  })
  const ms = performance.now() - start
  const said = ran.stderr.toString()
  if (ran.status !== 0) throw new Error(said)
  return { ms, memory: Number(said.split('\n').at(-1)) / 1024, waits: [] }
}

/** The vault as the app has it, with the reading of scans stopped: a dossier is made, and somebody goes on asking. */
async function askedMeanwhile(home: string, caseId: CaseId): Promise<void> {
  const server = await open(home)
  await pause(200)
  for (const { id } of must(await server.vault.jobs.list({}))) must(await server.vault.jobs.cancel({ id }))
  const target = server.token(join(home, 'dossier.pdf'), 'write')
  const recipe = recipeSchema.parse({ preset: 'full' })
  // The composer shows what it will be before anybody exports it.
  must(await server.vault.dossiers.preview({ caseId, recipe }))
  // The first questions of a process wait for its own start, not for a dossier.
  for (let times = 0; times < 5; times += 1) await search(server, caseId)
  const start = performance.now()
  const { job } = must(await server.vault.dossiers.export({ caseId, recipe, target } as never))
  const ended = server.ended(job)
  const waits = await askMeanwhile(server, caseId, ended)
  const { state } = await ended
  const ms = performance.now() - start
  if (state !== 'done') throw new Error(`the export is ${state}`)
  await server.stop()
  process.stdout.write(JSON.stringify({ ms, memory: 0, waits }))
}

const search = async (server: TestServer, caseId: CaseId): Promise<unknown> =>
  must(await server.vault.search.find({ query: 'begeleiding', caseId, limit: 20 }))

/** How long each question waits; one is due every so often, and a vault that is busy then lets its person wait. */
async function askMeanwhile(server: TestServer, caseId: CaseId, ended: Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  const running = { is: true }
  void ended.then(() => (running.is = false))
  let due = performance.now() + askEvery
  while (running.is) {
    await pause(Math.max(0, due - performance.now()))
    await search(server, caseId)
    waits.push(performance.now() - due)
    due = Math.max(due + askEvery, performance.now())
  }
  return waits
}

type Measured = { readonly ms: number; readonly memory: number; readonly waits: readonly number[] }

/** A program of the bench, in a process of its own. */
function run(file: string, ...args: string[]): Measured {
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], { maxBuffer: 2 ** 28 })
  if (ran.status !== 0) throw new Error(ran.stderr.toString())
  return JSON.parse(ran.stdout.toString()) as Measured
}

async function compare(documents: number, rounds: number): Promise<void> {
  const server = await openServer()
  try {
    const papers = await makePapers(server.home, documents)
    const { id } = must(await server.vault.cases.add({ name: 'Veel papier' }))
    await takeIn(server, id, papers.folder)
    await server.stop()
    const all: Record<Who, Measured[]> = { ours: [], qpdf: [], pdfLib: [], pdfLibStore: [] }
    const [vault, merged] = [join(server.home, 'kluis'), join(server.home, 'merged.pdf')]
    for (let round = 0; round < rounds; round += 1) {
      all.ours.push(exported(server.home, id))
      all.qpdf.push({ ms: merge(papers.files, merged), memory: 0, waits: [] })
      all.pdfLib.push(run('peers/pdf-lib-folder.ts', papers.unlocked, merged))
      all.pdfLibStore.push(run('peers/pdf-lib-store.ts', vault, id, papers.unlocked, merged))
    }
    const written = statSync(join(server.home, 'dossier.pdf')).size
    report(all, written)
    waited(run('dossier-store.ts', 'asked', server.home, id))
  } finally {
    await server.close()
  }
}

type Who = 'ours' | 'qpdf' | 'pdfLib' | 'pdfLibStore'

function report(all: Readonly<Record<Who, readonly Measured[]>>, written: number): void {
  const time = (who: Who): number => median(all[who].map(({ ms }) => ms))
  const memory = (who: Who): string => `${Math.max(...all[who].map((each) => each.memory)).toFixed(0)} MB`
  const seconds = (who: Who): string => `${(time(who) / 1000).toFixed(2)} s`
  const slower = (who: Who): string => `${(time(who) / time('ours')).toFixed(2)} times ours`
  say(
    `zaakmap, from the store   ${seconds('ours')}, ${memory('ours')} (at most ${goals.megabytes}), ${(written / 1e6).toFixed(0)} MB written`,
  )
  say(
    `qpdf, bare merge          ${seconds('qpdf')}: ratio ${(time('ours') / time('qpdf')).toFixed(2)} (at most ${goals.qpdf})`,
  )
  say(
    `pdf-lib, from the store   ${seconds('pdfLibStore')}, ${memory('pdfLibStore')}: ${slower('pdfLibStore')} (at least ${goals.pdfLib})`,
  )
  say(`pdf-lib, from plain files ${seconds('pdfLib')}, ${memory('pdfLib')}: ${slower('pdfLib')}`)
}

function waited({ waits }: Measured): void {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0)
  say(
    `a search meanwhile        ${at(0.5)} ms, 95%: ${at(0.95)} ms, longest ${at(1)} ms of ${sorted.length} (at most ${goals.answer})`,
  )
}

/** Seconds that qpdf takes to put the files behind each other: no stamp, no index, nothing encrypted on the disk. */
function merge(files: readonly string[], target: string): number {
  const start = performance.now()
  execFileSync('qpdf', ['--empty', '--stream-data=preserve', '--pages', ...files, '--', target])
  return performance.now() - start
}

async function takeIn(server: TestServer, caseId: CaseId, folder: string): Promise<void> {
  const start = performance.now()
  const files = [server.token(folder, 'read')]
  const added = must(
    await server.vault.documents.add({
      caseId,
      files,
      duplicates: 'keep',
      language: 'nl',
      ocr: 'later',
    } as never),
  )
  await server.ended(added.job)
  const { length } = must(await server.vault.documents.list({ caseId }))
  say(`${length} documents taken in, ${((performance.now() - start) / 1000).toFixed(0)} s`)
}

if (mode === 'asked' && first && second) await askedMeanwhile(first, second as CaseId)
else await compare(Number(mode ?? 200), Number(first ?? 3))
