import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierSource, OpenDocument } from '../../electron/dossier/export.ts'
import type { Known } from '../../electron/dossier/judge.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { openFrom, pdf, testPdf } from './documents.ts'
import { sampleSources } from './workshop-sources.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()
const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')

/** A form of which a field has a value and no drawing. */
async function undrawn(): Promise<Uint8Array> {
  const form = await PDFDocument.load(await testPdf('doc-1', 2))
  const field = form.getForm().createTextField('naam')
  field.setText('Ayşe'.replace('ş', 's'))
  field.addToPage(form.getPage(0), { x: 50, y: 60, width: 200, height: 20 })
  const bytes = await form.save()
  const bare = await PDFDocument.load(bytes)
  for (const widget of bare.getForm().getTextField('naam').acroField.getWidgets())
    widget.dict.delete(PDFName.of('AP'))
  return bare.save({ updateFieldAppearances: false })
}

const counting = (
  from: Record<string, DossierSource>,
): { open: OpenDocument; times: Map<string, number> } => {
  const times = new Map<string, number>()
  const open = openFrom(from)
  return {
    times,
    open: async (id) => {
      times.set(id, (times.get(id) ?? 0) + 1)
      return open(id)
    },
  }
}
const knows =
  (pages: Record<string, number>): Known =>
  (id) =>
    id === 'doc-5' ? { how: 'image', pages: 1 } : pages[id] ? { how: 'copy', pages: pages[id] } : undefined

describe('what is known of documents before they are opened', () => {
  let sources: Record<string, DossierSource>
  let plain: string
  beforeAll(async () => {
    sources = await sampleSources()
    await made('plain.pdf', { open: openFrom(sources) })
    plain = hashOf('plain.pdf')
  })

  it('spares opening them twice, and changes no byte', async () => {
    const { open, times } = counting(sources)
    await made('known.pdf', { open, known: knows({ 'doc-1': 2, 'doc-2': 7 }) })
    expect(hashOf('known.pdf')).toBe(plain)
    expect(Object.fromEntries(times)).toEqual({ 'doc-1': 1, 'doc-2': 1, 'doc-3': 2, 'doc-4': 2, 'doc-5': 1 })
  })

  it.each([
    ['too few', { 'doc-1': 1, 'doc-2': 3 }],
    ['too many', { 'doc-1': 9, 'doc-2': 70 }],
    ['one of each', { 'doc-1': 3, 'doc-2': 6 }],
  ])('changes no byte when it is wrong: %s pages', async (_, pages) => {
    await made('wrong.pdf', { open: openFrom(sources), known: knows(pages) })
    expect(hashOf('wrong.pdf')).toBe(plain)
  })

  it('changes no byte when it is no PDF that can be copied, or no picture', async () => {
    const broken = {
      ...sources,
      'doc-1': pdf(Buffer.from('%PDF-1.4 niets')),
      'doc-5': pdf(await testPdf('x', 3)),
    }
    const said = await made('unknown.pdf', { open: openFrom(broken) })
    const report = await made('broken.pdf', { open: openFrom(broken), known: knows({ 'doc-1': 2 }) })
    expect(hashOf('broken.pdf')).toBe(hashOf('unknown.pdf'))
    expect(report.warnings).toEqual(said.warnings)
  })

  it('has a form whose drawings are missing repaired as ever', async () => {
    const reader = createReader()
    const repair = async (bytes: Uint8Array) => reader.repair(bytes)
    const forms = { ...sources, 'doc-1': pdf(await undrawn()) }
    const said = await made('form.pdf', { open: openFrom(forms), repair })
    const report = await made('known-form.pdf', {
      open: openFrom(forms),
      repair,
      known: knows({ 'doc-1': 2 }),
    })
    await reader.close()
    expect(said.warnings.some(({ kind }) => kind === 'repaired')).toBe(true)
    expect(report.warnings).toEqual(said.warnings)
    expect(hashOf('known-form.pdf')).toBe(hashOf('form.pdf'))
  })
})
