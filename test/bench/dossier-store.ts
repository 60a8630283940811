import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Transformer } from '@napi-rs/image'
import { PDFDocument } from 'pdf-lib'
import { recipeSchema } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { must } from '../../shared/result.ts'
import { manyDocuments } from '../dossier/many-documents.ts'
import { dice } from '../support/case-text.ts'
import { openServer, startServer, type TestServer } from '../support/server.ts'
import { passphrase } from '../support/vault.ts'
import { mostMemory } from './peers/memory.ts'
import { bundleByPdfLib } from './peers/pdf-lib.ts'

/**
 * A whole dossier out of the encrypted store, cover to last stamp, against a bare merge of the same files by native
 * qpdf and against pdf-lib doing the same work on them; and how long the vault lets others wait meanwhile.
 *
 *     node test/bench/dossier-store.ts [documents] [rounds]
 *
 * Text, scans of 200 dpi, object streams, locks of owners, turned pages, forms, and a photo to every five documents.
 * Needs `qpdf` on the path, and the command line built (`npm run build`). pdf-lib cannot open locked files: it gets them unlocked.
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

/** The vault as the app has it: a dossier is made, and somebody goes on asking. */
async function askedMeanwhile(home: string, caseId: CaseId): Promise<void> {
  const server = await open(home)
  const target = server.token(join(home, 'dossier.pdf'), 'write')
  const recipe = recipeSchema.parse({ preset: 'full' })
  // The composer shows what it will be before anybody exports it.
  must(await server.vault.dossiers.preview({ caseId, recipe }))
  const { job } = must(await server.vault.dossiers.export({ caseId, recipe, target } as never))
  const ended = server.ended(job)
  const waits = await askMeanwhile(server, caseId, ended)
  const { state } = await ended
  if (state !== 'done') throw new Error(`the export is ${state}`)
  await server.stop()
  process.stdout.write(JSON.stringify({ ms: 0, memory: 0, waits }))
}

/** How long each question waits; one is due every so often, and a vault that is busy then lets its person wait. */
async function askMeanwhile(server: TestServer, caseId: CaseId, ended: Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  const running = { is: true }
  void ended.then(() => (running.is = false))
  let due = performance.now() + askEvery
  while (running.is) {
    await pause(Math.max(0, due - performance.now()))
    must(await server.vault.search.find({ query: 'begeleiding', caseId, limit: 20 }))
    waits.push(performance.now() - due)
    due = Math.max(due + askEvery, performance.now())
  }
  return waits
}

type Measured = { readonly ms: number; readonly memory: number; readonly waits: readonly number[] }

function self(...args: string[]): Measured {
  const ran = spawnSync(process.execPath, [import.meta.filename, ...args], { maxBuffer: 2 ** 28 })
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
    const times: Record<'ours' | 'qpdf' | 'pdfLib', number[]> = { ours: [], qpdf: [], pdfLib: [] }
    const [memory, theirs] = [[] as number[], [] as number[]]
    const merged = join(server.home, 'merged.pdf')
    for (let round = 0; round < rounds; round += 1) {
      const made = exported(server.home, id)
      times.ours.push(made.ms)
      memory.push(made.memory)
      times.qpdf.push(merge(papers.files, merged))
      const peer = self('pdf-lib', papers.unlocked, merged)
      times.pdfLib.push(peer.ms)
      theirs.push(peer.memory)
    }
    const { waits } = self('asked', server.home, id)
    report(
      times,
      { ours: Math.max(...memory), pdfLib: Math.max(...theirs) },
      waits,
      join(server.home, 'dossier.pdf'),
    )
  } finally {
    await server.close()
  }
}

function report(
  times: Record<'ours' | 'qpdf' | 'pdfLib', number[]>,
  memory: { readonly ours: number; readonly pdfLib: number },
  waits: readonly number[],
  file: string,
): void {
  const [ours, qpdf, pdfLib] = [median(times.ours), median(times.qpdf), median(times.pdfLib)]
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0)
  say(
    `zaakmap, from the store   ${(ours / 1000).toFixed(2)} s, ${memory.ours.toFixed(0)} MB (at most ${goals.megabytes})`,
  )
  say(`                          ${(statSync(file).size / 1e6).toFixed(0)} MB written`)
  say(
    `qpdf, bare merge          ${(qpdf / 1000).toFixed(2)} s: ratio ${(ours / qpdf).toFixed(2)} (at most ${goals.qpdf})`,
  )
  say(
    `pdf-lib, the same work    ${(pdfLib / 1000).toFixed(2)} s, ${memory.pdfLib.toFixed(0)} MB: ${(pdfLib / ours).toFixed(2)} times ours (at least ${goals.pdfLib})`,
  )
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

type Papers = { readonly folder: string; readonly unlocked: string; readonly files: readonly string[] }

/** The documents for the vault, and the same as PDF files for the peers: photos as a page each, without locks. */
async function makePapers(home: string, documents: number): Promise<Papers> {
  const [folder, unlocked] = ['papers', 'unlocked'].map((name) => join(home, name)) as [string, string]
  for (const path of [folder, unlocked]) mkdirSync(path)
  await manyDocuments(folder, documents)
  const files: string[] = []
  for (const name of readdirSync(folder)) {
    execFileSync('qpdf', ['--decrypt', '--stream-data=preserve', join(folder, name), join(unlocked, name)])
    files.push(join(folder, name))
  }
  for (let at = 0; at < documents / 5; at += 1) {
    const photo = await photoOf(at)
    writeFileSync(join(folder, `foto-${at}.jpg`), photo)
    const page = join(unlocked, `foto-${at}.pdf`)
    writeFileSync(page, await pageOf(photo))
    files.push(page)
  }
  return { folder, unlocked, files }
}

async function pageOf(photo: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(photo), { x: 20, y: 220, width: 555, height: 416 })
  return pdf.save()
}

/** A photo of a telephone: twelve million dots of coarse noise over slow colours. */
async function photoOf(seed: number): Promise<Uint8Array> {
  const [width, height] = [4_000, 3_000]
  const roll = dice(seed + 1)
  const grain = Uint8Array.from({ length: 8_192 }, () => roll() * 40)
  const dots = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const noise = grain[(x + y * 97 + (y >> 5) * seed) % grain.length] ?? 0
    dots[at * 4] = 90 + (x >> 5) + noise
    dots[at * 4 + 1] = 80 + (y >> 5) + noise
    dots[at * 4 + 2] = 70 + ((x + y) >> 6) + noise
  }
  return Transformer.fromRgbaPixels(dots, width, height).jpeg(80)
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
else if (mode === 'pdf-lib' && first && second) {
  const start = performance.now()
  await bundleByPdfLib(first, second)
  const ms = performance.now() - start
  process.stdout.write(JSON.stringify({ ms, memory: mostMemory() / 1024, waits: [] }))
} else await compare(Number(mode ?? 200), Number(first ?? 3))
