import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { pdfOf } from '../intake/make/pdf.ts'

/**
 * Pages of text a second, one worker, against `pdftotext` (one process a file), on the PDFs of a folder given as
 * argument or on letters made here. Prints the ratio; above 1 the worker is faster. Design section 14.
 */
const rounds = 3

const words =
  'De gemeente heeft uw aanvraag om een persoonsgebonden budget onderzocht en besloten dat u'.split(' ')

async function letters(folder: string): Promise<void> {
  for (let file = 0; file < 40; file++) {
    const pages = Array.from({ length: 25 }, (_, page) =>
      Array.from({ length: 45 }, (__, line) =>
        Array.from(
          { length: 13 },
          (___, word) => words[(file + page + line * 7 + word * 3) % words.length],
        ).join(' '),
      ).join('\n'),
    )
    writeFileSync(join(folder, `${file}.pdf`), await pdfOf(pages))
  }
}

async function measure(folder: string): Promise<void> {
  if (spawnSync('pdftotext', ['-v']).error !== undefined)
    throw new Error('needs pdftotext (Debian: poppler-utils)')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name))
  const reader = createReader({ workers: 1 })
  for (let round = 0; round < rounds; round++) {
    let pages = 0
    const ours = performance.now()
    for (const file of files) pages += (await reader.read(readFileSync(file), file)).pages
    const between = performance.now()
    for (const file of files) spawnSync('pdftotext', [file, '-'], { maxBuffer: 1e9 })
    const end = performance.now()
    const [mine, theirs] = [(pages * 1000) / (between - ours), (pages * 1000) / (end - between)]
    console.log(
      `round ${round + 1}: ${pages} pages of ${files.length} files; reader ${mine.toFixed(0)} pages/s, pdftotext ${theirs.toFixed(0)} pages/s, ratio ${(mine / theirs).toFixed(2)}`,
    )
  }
  await reader.close()
}

const given = process.argv[2]
if (given === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bench-'))
  try {
    await letters(folder)
    await measure(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
} else await measure(given)
