import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierSource, ExportReport } from '../../electron/dossier/export.ts'
import { openFrom, pdf, testPdf } from './documents.ts'
import { flat, readBack, type ReadBack } from './read-back.ts'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()

/** Two pages and 85 kB that no compression makes smaller. */
async function heavyPdf(seed: number): Promise<DossierSource> {
  const document = await PDFDocument.load(await testPdf(`zwaar ${seed}`, 2))
  const blocks = Array.from({ length: 2_000 }, (_, at) =>
    createHash('sha256').update(`${seed} ${at}`).digest(),
  )
  const stream = document.context.stream(`% ${Buffer.concat(blocks).toString('base64')}\n`)
  document.getPage(0).node.addContentStream(document.context.register(stream))
  return pdf(await document.save({ useObjectStreams: false }))
}

describe('a dossier that is too large', () => {
  let report: ExportReport
  let files: readonly ReadBack[]
  beforeAll(async () => {
    const heavy = await Promise.all([1, 2, 3, 4].map(heavyPdf))
    const base = sample()
    const documents = base.documents.slice(0, 4).map((document, at) => ({ ...document, id: `zwaar-${at}` }))
    report = await made('zwaar.pdf', {
      content: { ...base, documents, chronology: [] },
      open: openFrom(Object.fromEntries(heavy.map((source, at) => [`zwaar-${at}`, source]))),
      maxBytes: 260_000,
    })
    files = await Promise.all(report.files.map(({ file }) => readBack(file)))
  })

  it('becomes volumes, each small enough, and says so', () => {
    expect(report.files.map(({ file }) => file)).toEqual([
      join(folder, 'zwaar-deel-1-van-2.pdf'),
      join(folder, 'zwaar-deel-2-van-2.pdf'),
    ])
    for (const { bytes } of report.files) expect(bytes).toBeLessThanOrEqual(260_000)
    expect(report.warnings.map(({ kind }) => kind)).toContain('split')
  })

  it('has numbers that run on, on paper and in the viewer', () => {
    const pages = files.flatMap((file) => file.pages)
    for (const [at, { text }] of pages.entries()) expect(text).toContain(`${at + 1} / ${pages.length}`)
    expect(files.map(({ labels }) => labels?.[0] ?? '1')).toEqual([
      '1',
      String(Number(report.files[0]?.pages) + 1),
    ])
  })

  it('has a cover and the index of all in the second volume, with links to what is in it', () => {
    const [first, second] = files
    if (!first || !second) throw new Error('two files were made')
    expect(second.pages[0]?.text).toContain('Deel 2 van 2')
    expect(second.pages[1]?.text).toContain('Inhoudsopgave')
    const last = Number(report.exhibits.at(-1)?.from) - first.pages.length
    expect(second.pages[1]?.links).toContain(last)
    expect(second.pages[last - 1]?.links).toEqual([2])
    expect(flat(second.outline).at(-1)).toMatchObject({ page: last })
  })

  it('stays one file, with a warning, when a single document is too large by itself', async () => {
    const base = sample()
    const source = await heavyPdf(9)
    const single = await made('alleen.pdf', {
      content: { ...base, documents: base.documents.slice(0, 1), chronology: [] },
      open: openFrom({ 'doc-1': source }),
      maxBytes: 50_000,
    })
    expect(single.files).toHaveLength(1)
    expect(single.warnings.map(({ kind }) => kind)).toContain('over-size')
  })
})
