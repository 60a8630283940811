import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addressSchema, newDispatchSchema } from '../../../shared/domain/dispatch.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newPersonSchema } from '../../../shared/domain/person.ts'
import { medicalOf } from '../../../shared/medical/medical.ts'
import { changeAgency, listAgencies } from '../../../electron/vault/agencies/agencies-table.ts'
import { addressWarnings, recordGiven } from '../../../electron/vault/dispatches/record.ts'
import { changeDocument, setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { medicalIn } from '../../../electron/vault/medical/medical.ts'
import { readUnread } from '../../../electron/vault/medical/signs-table.ts'
import { arrangePages, mergeDocuments } from '../../../electron/vault/pages/arrange.ts'
import { addPerson } from '../../../electron/vault/people/people-table.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { count, run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { addVersion } from '../../../electron/vault/versions/change.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const plain = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'
const record = 'Anamnese: moe.\nLichamelijk onderzoek: geen bijzonderheden.\nDiagnose: reuma.'
const town = addressSchema.parse({
  recipient: { kind: 'agency', name: 'Gemeente Duinmeer' },
  way: 'post',
  sentOn: '2026-03-03',
})

const known = ({ db, register }: TestCase, { id }: Pick<Document, 'id'>) => medicalIn(db, register).get(id)
const isMedical = (one: TestCase, document: Pick<Document, 'id'>): boolean =>
  medicalOf(known(one, document)) !== null
const letter = async (one: TestCase, name: string, pages: readonly string[]): Promise<Document> =>
  take(one, `${name}.pdf`, await pdfOf(pages))

/** What is warned of before these documents go to the municipality. */
const warned = (one: TestCase, documents: readonly Document[], recipe: object = {}) =>
  addressWarnings(
    one.session,
    one.id,
    recipeSchema.parse(recipe),
    documents.map(({ id, title }, at) => ({ no: `${at + 1}`, id, title, from: 1, to: 2 })),
    town,
  ).filter(({ kind }) => kind === 'first-medical')

describe('a document is known as medical', () => {
  test('by its pages, and the warning says which words on which page', async () => {
    await withCase(async (one) => {
      const [other, report] = [
        await letter(one, 'brief', [plain]),
        await letter(one, 'scan', [plain, record]),
      ]
      changeDocument(one.db, one.register, report.id, { title: 'Scan van mei' })
      expect(known(one, other)).toMatchObject({ said: null, seen: [] })
      expect(known(one, report)?.seen).toMatchObject([{ mark: 'text', page: 2 }])
      const documents = [other, { ...report, title: 'Scan van mei' }]
      const [warning, ...more] = warned(one, documents)
      expect(more).toEqual([])
      expect(warning).toMatchObject({ exhibit: '2', documentId: report.id, pages: [2] })
      expect(warning?.message).toBe(
        'Gemeente Duinmeer kreeg nog nooit iets medisch. Medisch is “Scan van mei”: woorden: anamnese, lichamelijk onderzoek, diagnose, reuma (blz. 2).',
      )
      expect(warned(one, documents, { language: 'en' })[0]?.message).toContain('(p. 2)')
    })
  })

  test('by who sent it: by name, by what the network and the case know of them, and no more when that changes', async () => {
    await withCase(async (one) => {
      const { id } = await letter(one, 'brief', [plain])
      const from = (agency: string): boolean => {
        changeDocument(one.db, one.register, id, { agency })
        return isMedical(one, { id })
      }
      expect(from('Gemeente Duinmeer')).toBe(false)
      expect(from('Huisartsenpraktijk Het Duindak')).toBe(true)
      expect(known(one, { id })?.seen).toEqual([
        { mark: 'sender', words: ['Huisartsenpraktijk Het Duindak'], page: null },
      ])
      expect(from('De Waterkant')).toBe(false)
      const agency = listAgencies(one.register).find(({ name }) => name === 'De Waterkant')
      changeAgency(one.register, agency?.id ?? expect.fail('no agency'), { kind: 'ziekenhuis' })
      expect(isMedical(one, { id })).toBe(true)
      expect(from('Noor Vuurtoren')).toBe(false)
      addPerson(
        one.db,
        one.register,
        newPersonSchema.parse({ name: 'Noor Vuurtoren', role: 'revalidatiearts' }),
      )
      expect(isMedical(one, { id })).toBe(true)
    })
  })

  test('by its title, its kind, and by what is black for that reason', async () => {
    await withCase(async (one) => {
      const { id } = await letter(one, 'brief', [plain, plain])
      const marks = (): (string | number | null)[] =>
        known(one, { id })?.seen.flatMap(({ mark, page }) => [mark, page]) ?? []
      expect(marks()).toEqual([])
      changeDocument(one.db, one.register, id, { title: 'Ontslagbrief', kind: 'medische_verklaring' })
      addRedactions(one.db, id, [
        { page: 2, x: 0.1, y: 0.1, w: 0.2, h: 0.1, reason: 'medical' },
        { page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.1, reason: 'name' },
      ])
      expect(marks()).toEqual(['kind', null, 'title', null, 'box', 2])
    })
  })
})

test('only what goes out counts: without its medical page the document is none', async () => {
  await withCase(async (one) => {
    const report = await letter(one, 'scan', [plain, record])
    expect(warned(one, [report], { pages: { [report.id]: [[1, 1]] } })).toEqual([])
    expect(warned(one, [report], { pages: { [report.id]: [[2, 2]] } })).toHaveLength(1)
  })
})

describe('what the person says', () => {
  test('goes before what was seen, and taking it back brings the guess back', async () => {
    await withCase(async (one) => {
      const [other, report] = [await letter(one, 'brief', [plain]), await letter(one, 'scan', [record])]
      const say = (document: Document, medicalSaid: Document['medicalSaid']): void => {
        changeDocument(one.db, one.register, document.id, { medicalSaid })
      }
      const ids = (): unknown[] => warned(one, [other, report]).map(({ documentId }) => documentId)
      expect(ids()).toEqual([report.id])
      say(report, 'no')
      say(other, 'yes')
      expect(ids()).toEqual([other.id])
      expect(warned(one, [other])[0]?.message).toContain('dat zei u zelf')
      // What was seen in it is still there to be told.
      expect(known(one, report)?.seen).toHaveLength(1)
      say(report, null)
      say(other, null)
      expect(ids()).toEqual([report.id])
    })
  })

  test('also holds of what was sent before', async () => {
    await withCase(async (one) => {
      const [first, second] = [await letter(one, 'een', [record]), await letter(one, 'twee', [record, plain])]
      recordGiven(
        one.session,
        one.id,
        newDispatchSchema.parse({ ...town, title: 'Balie', documents: [first.id] }),
      )
      expect(warned(one, [second])).toEqual([])
      changeDocument(one.db, one.register, first.id, { medicalSaid: 'no' })
      expect(warned(one, [second])).toHaveLength(1)
      changeDocument(one.db, one.register, first.id, { medicalSaid: null })
      expect(warned(one, [second])).toEqual([])
      // What went out as medical stays so, also when the document is in the bin.
      setDocumentRemoved(one.db, first.id, '2026-03-04T10:00:00+01:00')
      expect(warned(one, [second])).toEqual([])
    })
  })

  test('goes along with the pages, and with others only when it holds of them too', async () => {
    await withCase(async (one) => {
      const [one_, two] = [await letter(one, 'een', [record, plain]), await letter(one, 'twee', [record])]
      changeDocument(one.db, one.register, one_.id, { medicalSaid: 'no' })
      const picks = {
        id: one_.id,
        pages: [
          { page: 2, turn: 0 as const },
          { page: 1, turn: 0 as const },
        ],
      }
      const turned = (await arrangePages(one.session, one.id, picks, reader)).document
      expect(turned.medicalSaid).toBe('no')
      // Of another file that takes its place nobody knows that yet.
      const path = join(one.folder, '..', 'nieuw.pdf')
      writeFileSync(path, await pdfOf([record]))
      const asked = { id: two.id, path, kind: 'sent' as const }
      changeDocument(one.db, one.register, two.id, { medicalSaid: 'no' })
      const next = await addVersion(one.session, one.id, asked, reader)
      expect(next.medicalSaid).toBeNull()
      const together = await mergeDocuments(one.session, one.id, [turned.id, next.id], reader)
      expect(together.medicalSaid).toBeNull()
      expect(isMedical(one, together)).toBe(true)
    })
  })
})

test('what came in before pages were read for this is known too, and is read once', async () => {
  await withCase(async (one) => {
    const report = await letter(one, 'scan', [record])
    for (let at = 0; at < 25; at += 1) await letter(one, `brief ${at}`, [`${plain} ${at}`])
    const kept = (): number => count(one.db, sql`SELECT count(*) FROM medical_text`)
    expect(kept()).toBe(26)
    write(one.db, (tx) => run(tx, sql`DELETE FROM medical_text`))
    expect(isMedical(one, report)).toBe(true)
    expect(kept()).toBe(0)
    await readUnread(one.session, one.id)
    expect(kept()).toBe(26)
    // Other words than those of today: read anew, by whoever looks a dossier through.
    write(one.db, (tx) => run(tx, sql`UPDATE medical_text SET way = '0', signs = '[]'`))
    const recipe = recipeSchema.parse({})
    const found = await preflightAll(one.session, one.id, { recipe, address: town, reader })
    expect(found.filter(({ kind }) => kind === 'first-medical')).toMatchObject([{ documentId: report.id }])
    expect(count(one.db, sql`SELECT count(*) FROM medical_text WHERE way <> '0'`)).toBe(26)
  })
})
