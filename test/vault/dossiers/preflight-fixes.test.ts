import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { changeCase } from '../../../electron/vault/cases/change.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { addNote } from '../../../electron/vault/pages/notes-table.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { Problem, ProblemKind } from '../../../shared/domain/preflight.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'

async function found(one: TestCase, kind: ProblemKind, recipe = {}): Promise<Problem[]> {
  const all = await preflightAll(one.session, one.id, { recipe: recipeSchema.parse(recipe), reader })
  return all.filter((each) => each.kind === kind)
}

async function textOf(one: TestCase, recipe: object): Promise<string> {
  const target = join(one.folder, '..', 'dossier.pdf')
  await makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse(recipe), reader })
  const { pages } = await readBack(target)
  return pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ')
}

/** A page with a number at each of these places. */
async function numbered(places: readonly (readonly [number, number])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  page.drawText(long, { x: 40, y: 600, size: 9, font })
  for (const [x, y] of places) page.drawText('14', { x, y, size: 9, font })
  return pdf.save()
}
const [low, left, high] = [
  [540, 22],
  [40, 22],
  [540, 810],
] as const

describe('a number where ours comes', () => {
  test('is answered by a place where no page of the dossier has one', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'een.pdf', await numbered([low]))
      await take(one, 'twee.pdf', await numbered([left]))
      const [problem, ...others] = await found(one, 'covered-number')
      expect(others).toEqual([])
      expect(problem).toMatchObject({ documentId: id, pages: [1], stamps: { place: 'top-right' } })
      expect(await found(one, 'covered-number', { stamps: problem?.stamps })).toEqual([])
      // Where the number stands that is asked for now is what counts.
      const other = await found(one, 'covered-number', { stamps: { place: 'bottom-left' } })
      expect(other).toMatchObject([{ message: expect.stringContaining('linksonder') }])
    })
  })

  test('is answered by one that stands out where no place is free', async () => {
    await withCase(async (one) => {
      await take(one, 'vol.pdf', await numbered([low, left, high]))
      const [problem] = await found(one, 'covered-number')
      expect(problem?.stamps).toEqual({ size: 'large', place: 'bottom-right', colour: 'blue' })
      expect(await found(one, 'covered-number', { stamps: problem?.stamps })).toEqual([])
    })
  })

  test('is not the year of a date or the end of a sentence', async () => {
    await withCase(async (one) => {
      const pdf = await PDFDocument.create()
      const font = await pdf.embedFont(StandardFonts.Helvetica)
      const page = pdf.addPage([595, 842])
      page.drawText('Duinmeer, 4 maart 2026', { x: 440, y: 810, size: 11, font })
      page.drawText('Zie voor de rest van dit verhaal ook het besluit van 14', {
        x: 300,
        y: 22,
        size: 9,
        font,
      })
      await take(one, 'brief.pdf', await pdf.save())
      for (const place of ['bottom-right', 'bottom-left', 'top-right'])
        expect(await found(one, 'covered-number', { stamps: { place } })).toEqual([])
    })
  })
})

describe('a working note that was copied into a text', () => {
  const note = 'Ik denk (echt!) dat de consulent dit zelf\nniet gelooft.'

  test('is left out of the dossier, and only of the dossier', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      addNote(one.db, id, { page: 1, x: 0.5, y: 0.5, text: note })
      const copied = note.replace('\n', '  ').toUpperCase()
      changeCase(one.session, one.id, { ownWords: `Zo is het gegaan. ${copied} En toen kwam de brief.` })
      expect(await found(one, 'working-note')).toHaveLength(1)
      expect(await textOf(one, {})).toContain('DE CONSULENT DIT ZELF')
      const recipe = { withoutNotes: true }
      expect(await found(one, 'working-note', recipe)).toEqual([])
      const printed = await textOf(one, recipe)
      expect(printed).not.toContain('CONSULENT')
      expect(printed).toContain('Zo is het gegaan.')
      expect(printed).toContain('En toen kwam de brief.')
      expect(await found(one, 'working-note')).toHaveLength(1)
    })
  })
})

/** A case whose own words speak of a document. */
async function speaking(one: TestCase) {
  const letter = await take(one, 'brief.pdf', await pdfOf([long]))
  const plan = await take(one, 'zorgplan.pdf', await pdfOf([`Zorgplan. ${long}`]))
  changeCase(one.session, one.id, { ownWords: `Kijk eerst in @{${plan.id}} wat er staat.` })
  return { letter, plan }
}

describe('a reference that leads to nothing', () => {
  const at = '2026-01-01T00:00:00+01:00'
  test('says which document is missing, and is whole once it is in', async () => {
    await withCase(async (one) => {
      const { letter, plan } = await speaking(one)
      const without = { documents: [letter.id] }
      expect(await found(one, 'lost-reference', without)).toMatchObject([
        { missing: { id: plan.id, where: 'here' } },
      ])
      expect(await found(one, 'lost-reference', { documents: [letter.id, plan.id] })).toEqual([])
      // Or it is said to be well as it is: then its title stays.
      const loose = { ...without, loose: [plan.id] }
      expect(await found(one, 'lost-reference', loose)).toEqual([])
      expect(await textOf(one, loose)).toContain(`Kijk eerst in “${plan.title}” wat er staat.`)
    })
  })

  test('says that the document is in the bin; taken out of the text, nothing stands in its place', async () => {
    await withCase(async (one) => {
      const { plan } = await speaking(one)
      setDocumentRemoved(one.db, plan.id, at)
      expect(await found(one, 'lost-reference')).toMatchObject([{ missing: { id: plan.id, where: 'bin' } }])
      expect(await textOf(one, {})).toContain('[stuk dat er niet meer is]')
      const loose = { loose: [plan.id] }
      expect(await found(one, 'lost-reference', loose)).toEqual([])
      expect(await textOf(one, loose)).toContain('Kijk eerst in wat er staat.')
      setDocumentRemoved(one.db, plan.id, null)
      expect(await found(one, 'lost-reference')).toEqual([])
    })
  })

  test('says that the document is gone for good', async () => {
    await withCase(async (one) => {
      await take(one, 'brief.pdf', await pdfOf([long]))
      changeCase(one.session, one.id, { ownWords: 'Zie @{01890a5d-ac96-774b-bcce-b302099a8057}.' })
      expect(await found(one, 'lost-reference')).toMatchObject([{ missing: { where: 'gone' } }])
    })
  })
})
