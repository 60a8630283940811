/**
 * Compares a complete bundle (stamps on every page, links, bookmarks) with native qpdf's bare merge of the same files,
 * and with pdf-lib making the same bundle.
 *
 *     node test/bench/dossier-copy.ts [documents] [rounds]
 *
 * Prints one line per tool: median seconds of the whole process, peak memory, bytes written. Needs `qpdf` on the path;
 * without it only our own figures are printed. Files are generated into the temporary folder and removed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { openBundle } from '../../electron/dossier/copy/bundle.ts'
import { openFileSink } from '../../electron/dossier/copy/file-sink.ts'
import { readPdf } from '../../electron/dossier/copy/read.ts'
import { must } from '../../shared/result.ts'
import { mostMemory } from './peers/memory.ts'
import { bundleByPdfLib } from './peers/pdf-lib.ts'

const fontFile = new URL('../../resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf', import.meta.url)
const [mode, first, second] = process.argv.slice(2)

/** The work that is measured, in a process of its own. */
function copy(folder: string, target: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .toSorted()
    .map((name) => join(folder, name))
  const counts = files.map((file) => must(readPdf(readFileSync(file))).pages)
  const pageCount = counts.reduce((sum, count) => sum + count, 0)
  const sink = must(openFileSink(target))
  const bundle = must(openBundle(sink, { pageCount, font: readFileSync(fontFile), seed: 'bench' }))
  let firstPage = 1
  const outline = []
  for (const [i, file] of files.entries()) {
    const start = firstPage
    const stamps = (page: number) => ({
      number: `${start + page} / ${pageCount}`,
      ...(page === 0 ? { exhibit: `Productie ${i + 1}`, backToIndex: { label: 'Terug', page: 1 } } : {}),
    })
    must(bundle.addPdf(readFileSync(file), { firstPage, stamps }))
    outline.push({ title: `Productie ${i + 1}`, page: firstPage })
    firstPage += counts[i] ?? 0
  }
  bundle.finish({ title: 'Bench', language: 'nl', outline, openWithBookmarks: true })
  must(sink.finish())
  process.stdout.write(String(mostMemory()))
}

async function compare(documents: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bench-'))
  try {
    for (const kind of ['mixed', 'text'] as const) {
      const sources = join(folder, kind)
      mkdirSync(sources)
      const made = await generate(sources, documents, kind === 'mixed')
      process.stdout.write(
        `${kind}: ${documents} documents, ${made.pages} pages, ${(made.bytes / 1e6).toFixed(1)} MB\n`,
      )
      const out = join(folder, 'out.pdf')
      const self = () => spawnSync(process.execPath, [import.meta.filename, 'copy', sources, out])
      const files = readdirSync(sources).map((name) => join(sources, name))
      const merge = () =>
        spawnSync('qpdf', ['--empty', '--stream-data=preserve', '--pages', ...files, '--', out])
      const peer = () => spawnSync(process.execPath, [import.meta.filename, 'pdf-lib', sources, out])
      const [ours, theirs, peers] = [[], [], []] as [number[], number[], number[]]
      let memory = 0
      for (let round = 0; round < rounds; round++) {
        ours.push(seconds(() => (memory = Math.max(memory, Number(self().stdout)))))
        const bytes = statSync(out).size
        if (round === 0) process.stdout.write(`  size ${(bytes / made.bytes).toFixed(4)} of the sources\n`)
        theirs.push(seconds(merge))
        peers.push(seconds(peer))
      }
      process.stdout.write(
        `  zaakmap, complete ${median(ours).toFixed(2)} s, ${(memory / 1024).toFixed(0)} MB\n`,
      )
      process.stdout.write(`  qpdf, bare merge  ${median(theirs).toFixed(2)} s\n`)
      process.stdout.write(`  ratio             ${(median(ours) / median(theirs)).toFixed(2)}\n`)
      process.stdout.write(
        `  pdf-lib, the same ${median(peers).toFixed(2)} s: ${(median(peers) / median(ours)).toFixed(2)} times ours\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Ten pages a document; of the mixed kind, three in ten pages are scans of half a megabyte. */
async function generate(
  folder: string,
  documents: number,
  mixed: boolean,
): Promise<{ pages: number; bytes: number }> {
  const scans = mixed ? [await scan(1), await scan(2), await scan(3)] : []
  let bytes = 0
  for (let i = 0; i < documents; i++) {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const font = await pdf.embedFont(i % 2 ? StandardFonts.Helvetica : StandardFonts.TimesRoman)
    for (let p = 0; p < 10; p++) {
      const page = pdf.addPage([595.28, 841.89])
      const picture = p % 10 < 3 ? scans[p] : undefined
      if (picture) page.drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 })
      else
        for (let line = 0; line < 48; line++)
          page.drawText(words(i * 7 + p, line), { x: 50, y: 780 - line * 15, size: 10, font })
    }
    const saved = await pdf.save({ useObjectStreams: i % 4 === 0 })
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.pdf`), saved)
    bytes += saved.length
  }
  return { pages: documents * 10, bytes }
}

const vocabulary =
  'de gemeente heeft op uw aanvraag voor begeleiding nog geen besluit genomen en vraagt om stukken'.split(' ')

function words(seed: number, line: number): string {
  return Array.from(
    { length: 14 },
    (_, i) => vocabulary[(seed * 31 + line * 17 + i * i * 7) % vocabulary.length],
  ).join(' ')
}

/** Grey noise of A4 at 150 dpi as a JPEG: about as large as a real scan of 200 dpi. */
async function scan(seed: number): Promise<Buffer> {
  const [width, height] = [1240, 1754]
  const pixels = Buffer.alloc(width * height * 3)
  let state = seed
  for (let i = 0; i < pixels.length; i += 3) {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    pixels.fill(200 + (state >> 26), i, i + 3)
  }
  const rgba = Buffer.alloc(width * height * 4, 255)
  for (let i = 0; i < width * height; i++) pixels.copy(rgba, i * 4, i * 3, i * 3 + 3)
  return Transformer.fromRgbaPixels(rgba, width, height).jpeg(60)
}

if (mode === 'copy' && first && second) copy(first, second)
else if (mode === 'pdf-lib' && first && second) await bundleByPdfLib(first, second)
else await compare(Number(mode ?? 200), Number(first ?? 3))
