import { describe, expect, test } from 'vitest'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { matterId } from '../../../shared/domain/ids.ts'
import { purgeBin } from '../../../electron/vault/bin/purge.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { getDocument } from '../../../electron/vault/documents/documents-table.ts'
import {
  addMatter,
  changeMatter,
  listMatters,
  setMatterRemoved,
} from '../../../electron/vault/matters/matters-table.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { paper } from '../../support/paper.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const matter = (one: TestCase, title: string, more = {}) =>
  addMatter(one.db, one.register, newMatterSchema.parse({ title, law: 'wmo', ...more }))
const ask = ({ session, id }: TestCase, query: string) =>
  find(session, { query, caseId: id, limit: 40 }).map((hit) => [hit.kind, hit.id])

describe('matters', () => {
  test('are listed with what runs first, and count the documents that hang on them', async () => {
    await withCase(async (one) => {
      const closed = matter(one, 'Aanvraag vervoer', { status: 'closed', agency: 'Gemeente Duinmeer' })
      const open = matter(one, 'Traplift', { law: 'wlz', reference: 'Z-2026/0417' })
      const document = await paper(one, 'Brief', ['Tekst'])
      changeDocument(one.db, one.register, document, { matterId: open.id })
      expect(listMatters(one.db).map(({ id, documents }) => [id, documents])).toEqual([
        [open.id, 1],
        [closed.id, 0],
      ])
      expect(closed.agencyId).not.toBeNull()
      const next = changeMatter(one.db, one.register, open.id, { status: 'closed', agency: 'ciz' })
      expect(next).toMatchObject({
        title: 'Traplift',
        status: 'closed',
        agency: 'ciz',
        reference: 'Z-2026/0417',
      })
    })
  })

  test('are found, and so are their documents by the name of the matter', async () => {
    await withCase(async (one) => {
      const { db, register } = one
      const { id } = matter(one, 'Drempelhulp', { reference: 'Z-2026/0417' })
      const document = await paper(one, 'Brief', ['Tekst'])
      changeDocument(db, register, document, { matterId: id })
      expect(ask(one, 'drempelhulp')).toEqual([
        ['matter', id],
        ['document', document],
      ])
      expect(ask(one, 'z20260417')).toEqual([['matter', id]])
      expect(ask(one, '"wmo 2015"').length).toBe(2)
      changeMatter(db, register, id, { title: 'Rolstoel', law: 'zvw' })
      expect(ask(one, 'drempelhulp')).toEqual([])
      expect(ask(one, 'rolstoel')).toEqual([
        ['matter', id],
        ['document', document],
      ])
      expect(ask(one, 'zorgverzekering').length).toBe(2)
      setMatterRemoved(db, id, '2026-01-05')
      expect(ask(one, 'rolstoel')).toEqual([])
      expect(getDocument(db, document).matterId).toBe(id)
      setMatterRemoved(db, id, null)
      expect(ask(one, 'rolstoel')).toEqual([
        ['matter', id],
        ['document', document],
      ])
    })
  })

  test('leave their documents behind when they are erased, and must be there to be hung on', async () => {
    await withCase(async (one) => {
      const { db, register } = one
      const { id } = matter(one, 'Weg')
      const document = await paper(one, 'Brief', ['Tekst'])
      changeDocument(db, register, document, { matterId: id })
      setMatterRemoved(db, id, '2020-01-05')
      purgeBin(db)
      expect(getDocument(db, document).matterId).toBeNull()
      expect(() => setMatterRemoved(db, id, null)).toThrow('not-found')
      expect(() => changeDocument(db, register, document, { matterId: id })).toThrow('not-found')
      expect(() =>
        changeMatter(db, register, matterId.parse('0199e5f4-0000-7000-8000-000000000000'), { title: 'x' }),
      ).toThrow('not-found')
      changeDocument(db, register, document, { matterId: null })
    })
  })
})
