import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Hit } from '../../../shared/domain/search.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newPersonSchema } from '../../../shared/domain/person.ts'
import { caseId, type DocumentId } from '../../../shared/domain/ids.ts'
import { addAgency } from '../../../electron/vault/agencies/agencies-table.ts'
import { addCase, changeCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { addContact, changeContact, setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { changeDocument, setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { storeDocument } from '../../../electron/vault/documents/store-document.ts'
import { addPerson } from '../../../electron/vault/people/people-table.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const note = (test_: TestCase, summary: string, at = '2026-01-05') =>
  addContact(test_.db, test_.register, newContactSchema.parse({ at, summary }))

/** A document as the intake hands it over, with these texts on its pages. */
async function paper({ session, id }: TestCase, title: string, pageTexts: string[]): Promise<DocumentId> {
  const bytes = Buffer.from(`${title} ${pageTexts.length}`)
  const read = {
    status: 'read',
    kind: 'pdf',
    mime: 'application/pdf',
    extension: 'pdf',
    ocr: 'none',
  } as const
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = 'scan.pdf'
  const stored = await storeDocument(session, id, {
    name,
    bytes,
    sha256,
    facts: {},
    read: { ...read, pages: pageTexts.length, pageTexts, title },
  })
  return stored.id
}

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id)
const ask = ({ session, id }: TestCase, query: string, limit = 40): Hit[] =>
  find(session, { query, caseId: id, limit })

describe('search', () => {
  test('finds words, beginnings, phrases, pieces of compounds, with and without accents', async () => {
    await withCase(async (one) => {
      const cafe = note(one, 'Gesproken in café De Zon over het indicatiebesluit').id
      const other = note(one, 'Het besluit is er: beëindiging van de hulp').id
      for (const query of ['cafe', 'café', 'CAFÉ', 'cafe\u0301', 'caf', '"café de zon"']) {
        expect(ids(ask(one, query)), query).toEqual([cafe])
      }
      expect(ids(ask(one, 'beeindiging'))).toEqual([other])
      // The word itself before the compound that ends in it.
      expect(ids(ask(one, 'besluit'))).toEqual([other, cafe])
      expect(ids(ask(one, 'catiebes'))).toEqual([cafe])
      expect(ids(ask(one, 'besluit -café'))).toEqual([other])
      expect(ids(ask(one, '"besluit is er"'))).toEqual([other])
      expect(ids(ask(one, '"er is besluit"'))).toEqual([])
      expect(ids(ask(one, 'besluit café'))).toEqual([cafe])
    })
  })

  test('says the page, marks the words, and puts the best first', async () => {
    await withCase(async (one) => {
      const id = await paper(one, 'Verslag', ['Niets', 'Hier staat de traplift genoemd', 'Ook niets'])
      note(
        one,
        'Lang verhaal waarin heel veel woorden staan en ergens ook de traplift voorkomt, tussen alles door',
      )
      const titled = await paper(one, 'Offerte traplift', ['Bedrag'])
      const hits = ask(one, 'traplift')
      expect(ids(hits)[0]).toBe(titled)
      const page = hits.find((hit) => hit.id === id)
      expect(page).toMatchObject({ kind: 'document', title: 'Verslag', page: 2 })
      expect(page?.snippet).toContain('\u0002traplift\u0003')
      for (const hit of hits) expect(hit.snippet).toContain('\u0002traplift\u0003')
      expect(ask(one, 'raplif').every(({ snippet }) => snippet.includes('\u0002raplif\u0003'))).toBe(true)
    })
  })

  test('does not let one long document push the others out, and shows more of it when there is room', async () => {
    await withCase(async (one) => {
      const long = await paper(
        one,
        'Dik rapport',
        Array.from({ length: 2_000 }, (_, at) => `Rolstoel op bladzijde ${at + 1}`),
      )
      const notes = Array.from(
        { length: 30 },
        (_, at) =>
          note(
            one,
            `Na veel omhaal van woorden kwam in dit lange gesprek nummer ${at} ook nog even de rolstoel ter sprake`,
          ).id,
      )
      const hits = ask(one, 'rolstoel')
      expect(hits).toHaveLength(40)
      expect(notes.every((id) => ids(hits).includes(id))).toBe(true)
      expect(ids(hits.slice(0, 33)).filter((id) => id === long)).toHaveLength(3)
      expect(ids(hits.slice(33)).every((id) => id === long)).toBe(true)
      expect(new Set(hits.filter(({ id }) => id === long).map(({ page }) => page)).size).toBe(10)
      expect(ask(one, 'rolstoel', 5_000)).toHaveLength(2_030)
      expect(ask(one, '"bladzijde 1999"')).toMatchObject([{ page: 1_999 }])
      // Pieces come in beside words of which there are many.
      const piece = note(one, 'De kinderrolstoel is geleverd').id
      expect(ids(ask(one, 'rolstoel'))).toContain(piece)
    })
  })

  test('finds what was changed anew, and never what is in the bin', async () => {
    await withCase(async (one) => {
      const { db, register, session, id } = one
      const contact = note(one, 'Over de drempelhulp')
      const document = await paper(one, 'Brief drempelhulp', ['Nog eens drempelhulp'])
      expect(ask(one, 'drempelhulp')).toHaveLength(3)
      changeContact(db, register, contact.id, { summary: 'Over de traplift' })
      changeDocument(db, register, document, { title: 'Brief over iets anders' })
      expect(ask(one, 'drempelhulp')).toMatchObject([
        { id: document, page: 1, title: 'Brief over iets anders' },
      ])
      setDocumentRemoved(db, document, '2026-01-05')
      expect(ask(one, 'drempelhulp')).toEqual([])
      setContactRemoved(db, contact.id, '2026-01-05')
      expect(ask(one, 'traplift')).toEqual([])
      changeCase(session, id, { ownWords: 'Wij missen de zwemclub' })
      expect(ask(one, 'zwemclub')).toMatchObject([{ kind: 'case', id }])
      changeCase(session, id, { ownWords: '' })
      expect(ask(one, 'zwemclub')).toEqual([])
    })
  })

  test('goes over all cases, or one; an agency is found where it is used', async () => {
    await withCase(async (one) => {
      const { session, register } = one
      const second = addCase(session, newCaseSchema.parse({ name: 'Tweede zaak' }))
      addAgency(register, {
        name: 'Stichting Nergens',
        kind: 'other',
        phone: '',
        mail: '',
        address: '',
        note: '',
      })
      addAgency(register, {
        name: 'Bürgerloket',
        kind: 'other',
        phone: '0800-1234',
        mail: '',
        address: 'Plein 1',
        note: 'Vraag naar de balie',
      })
      addPerson(
        openCase(session, second.id),
        register,
        newPersonSchema.parse({ name: 'Bo', agency: 'bürgerloket' }),
      )
      note(one, 'Gesprek over de balie')
      const everywhere = find(session, { query: 'balie', limit: 10 })
      expect(everywhere.map(({ kind, caseName }) => [kind, caseName])).toEqual([
        ['contact', 'Familie Proef'],
        ['agency', 'Tweede zaak'],
      ])
      expect(ask(one, 'balie').map(({ kind }) => kind)).toEqual(['contact'])
      expect(find(session, { query: 'burgerloket', limit: 10 })[0]).toMatchObject({
        kind: 'agency',
        title: 'Bürgerloket',
        case: second.id,
        snippet: expect.stringContaining('\u0002Bürgerloket\u0003'),
      })
      expect(find(session, { query: 'nergens', limit: 10 })).toEqual([])
      expect(find(session, { query: 'burgerloket -balie', limit: 10 }).map(({ kind }) => kind)).toEqual([
        'person',
      ])
      expect(() =>
        find(session, { query: 'x', caseId: caseId.parse('0199e5f4-0000-7000-8000-000000000000'), limit: 1 }),
      ).toThrow('not-found')
    })
  })

  test('of equal worth gives the latest first, and at most as many as were asked for', async () => {
    await withCase(async (one) => {
      const days = ['2026-01-05', '2026-03-05', '2026-02-05']
      for (const at of days) note(one, 'Precies hetzelfde', at)
      expect(ask(one, 'hetzelfde').map(({ date }) => date)).toEqual(days.toSorted().toReversed())
      expect(ask(one, 'hetzelfde', 2)).toHaveLength(2)
    })
  })
})
