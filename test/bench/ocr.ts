import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  createRecogniser,
  type PageReading,
  type Recogniser,
  type SharedFile,
} from '../../electron/ocr/recogniser.ts'
import { decision, longWords } from '../ocr/make/letters.ts'
import { asPng, printed, scanned, type Scanner } from '../ocr/make/scan.ts'

/**
 * Seconds a page and words found, against Debian's `tesseract` on the same pages with the same data in the same run:
 * one thread against one, then all cores but one as the app does it. Above 1 the app is faster. Its time includes
 * cleaning, levelling and turning of the page, which `tesseract` does not do. Design section 14.
 */
const scans: Readonly<Record<string, Scanner>> = {
  'clean, 300 dpi': { noise: 0, paper: 255 },
  'askew 1.3°, grey, noise': { askew: 1.3, noise: 14, paper: 225, seed: 7 },
  'askew 2°, darker, 200 dpi': { askew: -2, noise: 18, paper: 190, dots: 200, seed: 8 },
}
const rounds = 3
const languages = ['nld', 'eng'] as const

type Page = { readonly name: string; readonly png: Uint8Array; readonly path: string }

function shared(name: string, bytes: Uint8Array): SharedFile {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return { key: name, bytes: copy }
}

async function ours(recogniser: Recogniser, { name, png }: Page): Promise<{ text: string; seconds: number }> {
  const file = shared(name, png)
  const from = performance.now()
  const { text }: PageReading = await recogniser.recognise(file, 0)
  return { text, seconds: (performance.now() - from) / 1_000 }
}

/** The data of the app, where Debian's program finds it. */
function unpackData(folder: string): void {
  const { resolve } = createRequire(import.meta.url)
  for (const name of languages) {
    const packed = readFileSync(resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`))
    writeFileSync(join(folder, `${name}.traineddata`), gunzipSync(packed))
  }
}

function theirs(folder: string, { path }: Page): { text: string; seconds: number } {
  const from = performance.now()
  const args = ['--tessdata-dir', folder, '-l', languages.join('+'), path, '-']
  // One thread: OpenMP would otherwise take four.
  const { stdout } = spawnSync('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
  return { text: stdout.toString('utf8'), seconds: (performance.now() - from) / 1_000 }
}

const words = longWords(decision)
function recall(text: string): string {
  const found = words.filter((word) => text.includes(word)).length
  return `${((100 * found) / words.length).toFixed(1)}%`
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function compare(pages: readonly Page[], folder: string, hasPeer: boolean): Promise<void> {
  const one = createRecogniser({ threads: 1, limitMs: 120_000 })
  for (const page of pages) {
    await ours(one, page)
    const [mine, peer]: [number[], number[]] = [[], []]
    let [mineText, peerText] = ['', '']
    for (let round = 0; round < rounds; round += 1) {
      const own = await ours(one, page)
      mine.push(own.seconds)
      mineText = own.text
      if (!hasPeer) continue
      const other = theirs(folder, page)
      peer.push(other.seconds)
      peerText = other.text
    }
    const against = hasPeer
      ? `tesseract ${middle(peer).toFixed(2)} s, ${recall(peerText)}; ratio ${(middle(peer) / middle(mine)).toFixed(2)}`
      : 'no tesseract here to compare with (Debian: tesseract-ocr)'
    console.log(
      `${page.name}: app ${middle(mine).toFixed(2)} s a page, ${recall(mineText)} of long words; ${against}`,
    )
  }
  await one.close()
}

async function together(pages: readonly Page[]): Promise<void> {
  const all = createRecogniser({ limitMs: 120_000 })
  const many = Array.from({ length: all.threads * 4 }, (_, at) => pages[at % pages.length]).filter(
    (page) => page !== undefined,
  )
  await Promise.all(many.slice(0, all.threads).map((page) => ours(all, page)))
  const from = performance.now()
  await Promise.all(many.map((page) => ours(all, page)))
  const seconds = (performance.now() - from) / 1_000
  const rss = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `all together: ${many.length} pages, ${(seconds / many.length).toFixed(2)} s a page on ${all.threads} of ${availableParallelism()} cores; ${rss} MB in use`,
  )
  await all.close()
}

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bench-'))
try {
  unpackData(folder)
  const letter = await printed(decision)
  const pages = Object.entries(scans).map(([name, scanner], at): Page => {
    const png = asPng(scanned(letter, scanner))
    const path = join(folder, `${at}.png`)
    writeFileSync(path, png)
    return { name, png, path }
  })
  await compare(pages, folder, spawnSync('tesseract', ['--version']).error === undefined)
  await together(pages)
} finally {
  rmSync(folder, { recursive: true })
}
