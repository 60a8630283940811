import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBundle } from '../../../electron/dossier/copy/bundle.ts'
import { openFileSink } from '../../../electron/dossier/copy/file-sink.ts'
import { must } from '../../../shared/result.ts'
import { mostMemory } from './memory.ts'

const fontFile = join(process.cwd(), 'resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf')

/**
 * The work that is measured, in a process of its own: `node copy-folder.js FOLDER TARGET PAGES`. Says its memory in
 * KiB. How many pages each file has is known beforehand, as a vault knows it of what came in.
 */
async function copy(folder: string, target: string, pagesEach: number): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .toSorted()
    .map((name) => join(folder, name))
  const pageCount = files.length * pagesEach
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
    firstPage += pagesEach
  }
  bundle.finish({ title: 'Bench', language: 'nl', outline, openWithBookmarks: true })
  must(await sink.finish())
  process.stdout.write(String(mostMemory()))
}

const [folder = '', target = '', pages] = process.argv.slice(2)
await copy(folder, target, Number(pages))
