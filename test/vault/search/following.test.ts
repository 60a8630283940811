import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { addContact, changeContact, setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { changeDocument, setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { paper } from '../../support/paper.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const ask = ({ session, id }: TestCase, query: string) => find(session, { query, caseId: id, limit: 500 })
const ids = (one: TestCase, query: string): string[] => ask(one, query).map(({ id }) => id)

describe('search follows', () => {
  test('what is said of a document: reference, folder, place of the paper, kind', async () => {
    await withCase(async (one) => {
      const { db, register } = one
      const facts = { reference: 'KNMRK 77', paperAt: 'groene ordner' }
      const id = await paper(one, 'Brief', ['Tekst'], facts, { folder: 'Scans/Kustmap' })
      for (const query of ['knmrk', 'groene', 'kustmap', 'overig'])
        expect(ids(one, query), query).toEqual([id])
      changeDocument(db, register, id, { paperAt: 'blauwe doos', date: '2020-02-03' })
      expect(ids(one, 'groene')).toEqual([])
      expect(ask(one, 'blauwe')).toMatchObject([{ id, date: '2020-02-03' }])
      expect(ask(one, 'tekst')).toMatchObject([{ id, page: 1, date: '2020-02-03' }])
    })
  })

  test('a new version: the old one is found last, and says that it is old', async () => {
    await withCase(async (one) => {
      const old = await paper(one, 'Bezwaar traplift', ['De traplift'])
      const next = await paper(one, 'Bezwaar', ['Iets over een traplift'])
      write(one.db, (tx) => run(tx, sql`UPDATE document SET replaced_by = ${next} WHERE id = ${old}`))
      const hits = ask(one, 'traplift')
      expect(hits[0]).toMatchObject({ id: next })
      expect(hits[0]?.old).toBeUndefined()
      expect(hits.slice(1).every(({ id, old: isOld }) => id === old && isOld === true)).toBe(true)
      expect(hits.length).toBeGreaterThan(1)
    })
  })

  test('photos that make a document: not once more by themselves', async () => {
    await withCase(async (one) => {
      const whole = await paper(one, 'Foto’s van de badkamer', ['drempel'])
      await paper(one, 'IMG badkamer', ['drempel'], {}, { parentId: whole, parentRole: 'photo' })
      expect([...new Set(ids(one, 'badkamer'))]).toEqual([whole])
      expect(ids(one, 'drempel')).toEqual([whole])
    })
  })

  test('notes on pages, from the first to the last word', async () => {
    await withCase(async (one) => {
      const { db } = one
      const id = await paper(one, 'Verslag', ['Tekst', 'Meer'])
      const noteId = '0199e5f4-0000-7000-8000-00000000000a'
      write(db, (tx) =>
        run(
          tx,
          sql`INSERT INTO page_note (id, document_id, page, x, y, text, created_at, updated_at)
              VALUES (${noteId}, ${id}, 2, 0.5, 0.5, 'klopt niet met drempelhulp', '2026-01-05T10:00:00+01:00', '2026-01-05')`,
        ),
      )
      const hit = { kind: 'note', id: noteId, document: id, page: 2, title: 'Verslag', date: '2026-01-05' }
      expect(ask(one, 'drempelhulp')).toMatchObject([hit])
      write(db, (tx) => run(tx, sql`UPDATE page_note SET text = 'wel met traplift' WHERE id = ${noteId}`))
      expect(ids(one, 'drempelhulp')).toEqual([])
      setDocumentRemoved(db, id, '2026-01-05')
      expect(ids(one, 'traplift')).toEqual([])
      setDocumentRemoved(db, id, null)
      expect(ask(one, 'traplift')).toMatchObject([{ ...hit }])
      write(db, (tx) => run(tx, sql`UPDATE page_note SET deleted_at = '2026-01-05' WHERE id = ${noteId}`))
      expect(ids(one, 'traplift')).toEqual([])
      write(db, (tx) => run(tx, sql`UPDATE page_note SET deleted_at = NULL WHERE id = ${noteId}`))
      expect(ids(one, 'traplift')).toEqual([noteId])
      write(db, (tx) => run(tx, sql`DELETE FROM document WHERE id = ${id}`))
      expect(ids(one, 'traplift')).toEqual([])
    })
  })

  test('every change of a note of a call, there and back', async () => {
    await withCase((one) => {
      const { db, register } = one
      const first = addContact(db, register, newContactSchema.parse({ at: '2026-01-05', summary: 'een' })).id
      const model = new Map([[first, 'een']])
      const texts = ['rolstoel', 'traplift', 'drempel']
      fc.assert(
        fc.property(
          fc.constantFrom('add', 'change', 'remove', 'restore'),
          fc.constantFrom(...texts),
          (deed, text) => {
            if (deed === 'add')
              model.set(
                addContact(db, register, newContactSchema.parse({ at: '2026-01-05', summary: text })).id,
                text,
              )
            if (deed === 'change' && model.has(first)) {
              changeContact(db, register, first, { summary: text })
              model.set(first, text)
            }
            if (deed === 'remove') {
              setContactRemoved(db, first, '2026-01-05')
              model.delete(first)
            }
            if (deed === 'restore' && !model.has(first)) {
              setContactRemoved(db, first, null)
              const back = texts.find((each) => ids(one, each).includes(first)) ?? 'een'
              model.set(first, back)
            }
            for (const each of texts) {
              const expected = [...model].filter(([, summary]) => summary === each).map(([id]) => id)
              expect(ids(one, each).toSorted()).toEqual(expected.toSorted())
            }
          },
        ),
        { numRuns: 40 },
      )
    })
  })
})
