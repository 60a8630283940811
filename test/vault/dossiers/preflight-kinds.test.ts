import { join } from 'node:path'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { changeCase } from '../../../electron/vault/cases/change.ts'
import { recordGiven } from '../../../electron/vault/dispatches/record.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { addNote } from '../../../electron/vault/pages/notes-table.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import type { Address } from '../../../shared/domain/dispatch.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { Problem, ProblemKind } from '../../../shared/domain/preflight.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'

type Asked = { readonly recipe?: object; readonly address?: Address }

async function found(one: TestCase, kind: ProblemKind, asked: Asked = {}): Promise<Problem[]> {
  const recipe = recipeSchema.parse(asked.recipe ?? {})
  const address = asked.address ?? null
  const all = await preflightAll(one.session, one.id, { recipe, address, reader })
  return all.filter((each) => each.kind === kind)
}

/** What an export says of the same, and the text of what it made. */
async function exported(one: TestCase, kind: string): Promise<{ said: number; text: string }> {
  const target = join(one.folder, '..', 'dossier.pdf')
  const recipe = recipeSchema.parse({})
  const { warnings } = await makeDossier(one.session, one.id, { target, recipe, reader })
  const { pages } = await readBack(target)
  return {
    said: warnings.filter((each) => each.kind === kind).length,
    text: pages.map(({ text }) => text).join('\n'),
  }
}

/** A file whose table of contents points to nowhere, as one that was cut off while it was sent. */
async function unsound(): Promise<Uint8Array> {
  const sound = await (await PDFDocument.load(await pdfOf([long]))).save({ useObjectStreams: false })
  const broken = Buffer.from(sound)
    .toString('latin1')
    .replace(/startxref\s+\d+/, 'startxref\n7')
    .replaceAll(/^\d{10} \d{5} n/gm, '0000000099 00000 n')
  return Buffer.from(broken, 'latin1')
}

/** A page with a remark that has no drawing, in a file that says it has no pages: nothing can draw the remark. */
async function undrawable(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfOf([long]))
  const { context } = pdf
  const words = PDFString.of('let op')
  const remark = { Type: 'Annot', Subtype: 'FreeText', Rect: [50, 50, 200, 80], Contents: words }
  const [page] = pdf.getPages()
  page?.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(remark))]))
  const saved = await pdf.save({ useObjectStreams: false })
  return Buffer.from(Buffer.from(saved).toString('latin1').replace('/Count 1', '/Count 0'), 'latin1')
}

describe('how a document gets in', () => {
  test('is told of one that was repaired on its way', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'stuk.pdf', await unsound())
      const sound = await take(one, 'heel.pdf', await pdfOf([`${long} Heel.`]))
      expect(await found(one, 'repaired')).toMatchObject([{ documentId: id }])
      expect(await found(one, 'repaired', { recipe: { documents: [sound.id] } })).toEqual([])
      const { said, text } = await exported(one, 'repaired')
      expect(said).toBe(1)
      expect(text).toContain('brief van de gemeente Duinmeer')
    })
  })

  test('is told of one of which a remark stays behind', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'opmerking.pdf', await undrawable())
      expect(await found(one, 'incomplete')).toMatchObject([{ documentId: id }])
      const { said, text } = await exported(one, 'incomplete')
      expect(said).toBe(1)
      expect(text).toContain('brief van de gemeente Duinmeer')
    })
  })

  test('is told of one whose name went with a working note', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      const note = 'Dit klopt niet volgens mij'
      addNote(one.db, id, { page: 1, x: 0.5, y: 0.5, text: note })
      changeDocument(one.db, one.register, id, { title: note })
      expect(await found(one, 'untitled')).toEqual([])
      const recipe = { withoutNotes: true }
      expect(await found(one, 'untitled', { recipe })).toMatchObject([{ documentId: id, exhibit: '1' }])
      const named = { ...recipe, names: { [id]: 'Brief van maart' } }
      expect(await found(one, 'untitled', { recipe: named })).toEqual([])
    })
  })
})

test('a summary of more than one page is told of, a short one is not', async () => {
  await withCase(async (one) => {
    await take(one, 'brief.pdf', await pdfOf([long]))
    changeCase(one.session, one.id, { ownWords: 'Wij willen dat het zo blijft.' })
    expect(await found(one, 'long-summary')).toEqual([])
    const story = Array.from({ length: 80 }, (_, at) => `${at + 1}. ${long}`).join('\n\n')
    changeCase(one.session, one.id, { ownWords: story })
    expect(await found(one, 'long-summary')).toHaveLength(1)
    expect((await exported(one, 'long-summary')).said).toBe(1)
    // A dossier without that part has none that is too long.
    expect(await found(one, 'long-summary', { recipe: { parts: ['cover', 'index'] } })).toEqual([])
  })
})

test('more than mail servers take is told of, also when nobody set a limit', async () => {
  await withCase(async (one) => {
    const pdf = await PDFDocument.load(await pdfOf([long]))
    pdf.context.register(pdf.context.stream(new Uint8Array(21_000_000)))
    const { id } = await take(one, 'zwaar.pdf', await pdf.save())
    const small = await take(one, 'licht.pdf', await pdfOf([`${long} Licht.`]))
    const [problem, ...others] = await found(one, 'over-size')
    expect(others).toEqual([])
    expect(problem?.bytes).toBeGreaterThan(21_000_000)
    expect(problem).not.toHaveProperty('documentId')
    expect(problem?.message).toContain('20')
    expect(await found(one, 'over-size', { recipe: { documents: [small.id] } })).toEqual([])
    expect(await found(one, 'over-size', { recipe: { documents: [id], maxMb: 50 } })).toEqual([])
  })
})

describe('something medical', () => {
  const recipient = { kind: 'agency' as const, name: 'Gemeente Duinmeer' }
  const address: Address = { recipient, way: 'mail', sentOn: null, consentId: null }

  test('is told of when it goes to somebody for the first time', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'verklaring.pdf', await pdfOf([long]))
      const other = await take(one, 'brief.pdf', await pdfOf([`${long} Twee.`]))
      expect(await found(one, 'first-medical', { address })).toEqual([])
      changeDocument(one.db, one.register, id, { title: 'Verklaring', kind: 'medische_verklaring' })
      const [problem] = await found(one, 'first-medical', { address })
      expect(problem?.message).toContain('Verklaring')
      expect(problem?.message).toContain('Gemeente Duinmeer')
      // For oneself, and without that document, there is nothing to tell.
      expect(await found(one, 'first-medical')).toEqual([])
      const without = { documents: [other.id] }
      expect(await found(one, 'first-medical', { address, recipe: without })).toEqual([])
    })
  })

  test('is also what was made black for that, and no news to who has some already', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      addRedactions(one.db, id, [{ page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.05, reason: 'medical' }])
      expect(await found(one, 'first-medical', { address })).toHaveLength(1)
      const given = { ...address, sentOn: '2026-03-04', title: 'Aan de balie', documents: [id] }
      recordGiven(one.session, one.id, given)
      expect(await found(one, 'first-medical', { address })).toEqual([])
    })
  })
})
