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
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Transformer } from '@napi-rs/image'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { build } from 'vite'

const [first, second] = process.argv.slice(2)
const pagesEach = 10

async function compare(documents: number, rounds: number): Promise<void> {
  const programs = await compiled()
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
      const self = () => spawnSync(process.execPath, [programs.ours, sources, out, String(pagesEach)])
      const files = readdirSync(sources).map((name) => join(sources, name))
      const merge = () =>
        spawnSync('qpdf', ['--empty', '--stream-data=preserve', '--pages', ...files, '--', out])
      const peer = () => spawnSync(process.execPath, [programs.pdfLib, sources, out])
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
    growth(programs.ours, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Memory and time at a quarter and at four times the pages: the same files again under other names. */
function growth(program: string, folder: string): void {
  const mixed = join(folder, 'mixed')
  const names = readdirSync(mixed)
  const sizes = [1, 4, 16].map((quarters) => Math.ceil((names.length * quarters) / 4))
  const memories = sizes.map((documents) => {
    const some = join(folder, `growth-${documents}`)
    mkdirSync(some)
    for (let at = 0; at < documents; at++)
      linkSync(join(mixed, names[at % names.length] ?? ''), join(some, `${String(at).padStart(5, '0')}.pdf`))
    let memory = 0
    const args = [program, some, join(folder, 'out.pdf'), String(pagesEach)]
    const took = seconds(() => (memory = Number(spawnSync(process.execPath, args).stdout)))
    process.stdout.write(
      `  ${documents * pagesEach} pages: ${took.toFixed(2)} s, ${(memory / 1024).toFixed(0)} MB\n`,
    )
    return memory
  })
  const most = (memories[2] ?? 0) / (memories[0] ?? 1)
  process.stdout.write(`  memory ${most.toFixed(2)} times at 16 times the pages (at most 2)\n`)
}

/** Both as they would be shipped, in plain JavaScript: taking the types out takes longer than a thousand pages. */
async function compiled(): Promise<{ readonly ours: string; readonly pdfLib: string }> {
  const outDir = fileURLToPath(new URL('../../out/bench', import.meta.url))
  const peers = join(import.meta.dirname, 'peers')
  const input = {
    'copy-folder': join(peers, 'copy-folder.ts'),
    'pdf-lib-folder': join(peers, 'pdf-lib-folder.ts'),
  }
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node24',
      rollupOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  })
  return { ours: join(outDir, 'copy-folder.js'), pdfLib: join(outDir, 'pdf-lib-folder.js') }
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
    for (let p = 0; p < pagesEach; p++) {
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
  return { pages: documents * pagesEach, bytes }
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

await compare(Number(first ?? 200), Number(second ?? 3))
