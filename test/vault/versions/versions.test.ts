import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addVersion, joinVersions, leaveSeries } from '../../../electron/vault/versions/change.ts'
import { countingVersion, versionsOf } from '../../../electron/vault/versions/series.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { addLink, listLinks, setLinkRemoved } from '../../../electron/vault/links/links-table.ts'
import { arrangePages } from '../../../electron/vault/pages/arrange.ts'
import { contentOf } from '../../../electron/vault/dossiers/content.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())
const at = '2026-01-01T00:00:00+01:00'
const ids = ({ db }: TestCase) => listDocuments(db).map(({ id }) => id)

async function file({ folder }: TestCase, name: string, text: string): Promise<string> {
  const path = join(folder, '..', name)
  writeFileSync(path, await pdfOf([text]))
  return path
}

describe('versions of a letter', () => {
  test('follow each other, and the last one counts, in the list and in search', async () => {
    await withCase(async (one) => {
      const draft = await take(one, 'concept.pdf', await pdfOf(['Bezwaar in klad']))
      const path = await file(one, 'verzonden.pdf', 'Bezwaar verstuurd')
      const sent = await addVersion(one.session, one.id, { id: draft.id, path, kind: 'sent' }, reader)
      expect(sent).toMatchObject({ version: 2, versionKind: 'sent', seriesId: draft.id, title: draft.title })
      const scan = await take(one, 'getekend.pdf', await pdfOf(['Bezwaar met handtekening']))
      joinVersions(one.db, { id: draft.id, other: scan.id, kind: 'signed' })
      expect(ids(one)).toEqual([scan.id])
      expect(versionsOf(one.db, sent.id).map(({ versionKind }) => versionKind)).toEqual([
        '',
        'sent',
        'signed',
      ])
      // Old versions are found too, but last, and say that they are old.
      const all = find(one.session, { query: 'bezwaar', caseId: one.id, limit: 9 })
      const found = all.map(({ id, old }) => `${id}${old === true ? ' old' : ''}`)
      expect(found[0]).toBe(scan.id)
      expect(new Set(found)).toEqual(new Set([scan.id, `${sent.id} old`, `${draft.id} old`]))
      expect(found.findIndex((id) => id.endsWith('old'))).toBe(found.lastIndexOf(scan.id) + 1)
      expect(countingVersion(one.db, draft.id)).toBe(scan.id)
    })
  })

  test('come and go by the bin, also one in the middle', async () => {
    await withCase(async (one) => {
      const first = await take(one, 'a.pdf', await pdfOf(['een']))
      const second = await take(one, 'b.pdf', await pdfOf(['twee']))
      const third = await take(one, 'c.pdf', await pdfOf(['drie']))
      joinVersions(one.db, { id: first.id, other: second.id, kind: 'sent' })
      joinVersions(one.db, { id: first.id, other: third.id, kind: 'signed' })
      setDocumentRemoved(one.db, second.id, at)
      expect(ids(one)).toEqual([third.id])
      setDocumentRemoved(one.db, third.id, at)
      expect(ids(one)).toEqual([first.id])
      setDocumentRemoved(one.db, second.id, null)
      expect(ids(one)).toEqual([second.id])
      setDocumentRemoved(one.db, third.id, null)
      expect(ids(one)).toEqual([third.id])
      expect(versionsOf(one.db, first.id).map(({ id }) => id)).toEqual([first.id, second.id, third.id])
    })
  })

  test('become documents of their own again, the first one too', async () => {
    await withCase(async (one) => {
      const first = await take(one, 'a.pdf', await pdfOf(['een']))
      const second = await take(one, 'b.pdf', await pdfOf(['twee']))
      const third = await take(one, 'c.pdf', await pdfOf(['drie']))
      joinVersions(one.db, { id: first.id, other: second.id, kind: 'sent' })
      joinVersions(one.db, { id: first.id, other: third.id, kind: 'signed' })
      leaveSeries(one.db, first.id)
      expect(ids(one).toSorted()).toEqual([first.id, third.id].toSorted())
      expect(versionsOf(one.db, third.id).map(({ id }) => id)).toEqual([second.id, third.id])
      leaveSeries(one.db, third.id)
      expect(ids(one).toSorted()).toEqual([first.id, second.id, third.id].toSorted())
    })
  })

  test('refuse a document with versions, the document itself, and to take apart what is made of pages', async () => {
    await withCase(async (one) => {
      const first = await take(one, 'a.pdf', await pdfOf(['een']))
      const second = await take(one, 'b.pdf', await pdfOf(['twee']))
      const third = await take(one, 'c.pdf', await pdfOf(['drie']))
      joinVersions(one.db, { id: first.id, other: second.id, kind: 'sent' })
      const joining = (id: typeof first.id, other: typeof first.id) => () =>
        joinVersions(one.db, { id, other, kind: 'sent' })
      expect(joining(third.id, first.id)).toThrow('invalid-input')
      expect(joining(first.id, second.id)).toThrow('invalid-input')
      expect(joining(third.id, third.id)).toThrow('invalid-input')
      const pages = [{ page: 1, turn: 90 as const }]
      const { document } = await arrangePages(one.session, one.id, { id: second.id, pages }, reader)
      expect(() => leaveSeries(one.db, document.id)).toThrow('invalid-input')
      const path = beside(one, 'weg.pdf')
      await expect(
        addVersion(one.session, one.id, { id: first.id, path, kind: 'sent' }, reader),
      ).rejects.toThrow('not-found')
      expect(versionsOf(one.db, first.id)).toHaveLength(3)
    })
  })
})

const beside = ({ folder }: TestCase, name: string): string => join(folder, '..', name)

test('a dossier that was put together before holds the version that counts now', async () => {
  await withCase(async (one) => {
    const draft = await take(one, 'a.pdf', await pdfOf(['een']))
    const other = await take(one, 'b.pdf', await pdfOf(['twee']))
    const signed = await take(one, 'c.pdf', await pdfOf(['drie']))
    joinVersions(one.db, { id: draft.id, other: signed.id, kind: 'signed' })
    const recipe = recipeSchema.parse({ documents: [other.id, draft.id, signed.id] })
    const { documents } = contentOf({ db: one.db, register: one.register, id: one.id }, recipe)
    expect(documents.map(({ id }) => id)).toEqual([other.id, signed.id])
  })
})

describe('links', () => {
  test('are seen from both sides, follow a new version, and are undone', async () => {
    await withCase(async (one) => {
      const decision = await take(one, 'besluit.pdf', await pdfOf(['Besluit']))
      const objection = await take(one, 'bezwaar.pdf', await pdfOf(['Bezwaar']))
      const id = addLink(one.db, {
        from: objection.id,
        type: 'answers',
        to: { kind: 'document', id: decision.id },
      })
      expect(listLinks(one.db, objection.id)).toMatchObject([{ direction: 'to', otherId: decision.id }])
      expect(listLinks(one.db, decision.id)).toMatchObject([{ direction: 'from', otherId: objection.id }])
      const pages = [{ page: 1, turn: 90 as const }]
      const { document } = await arrangePages(one.session, one.id, { id: decision.id, pages }, reader)
      expect(listLinks(one.db, document.id)).toMatchObject([{ direction: 'from', otherId: objection.id }])
      expect(listLinks(one.db, objection.id)).toMatchObject([{ otherId: document.id }])
      setLinkRemoved(one.db, id, at)
      expect(listLinks(one.db, document.id)).toEqual([])
      setLinkRemoved(one.db, id, null)
      expect(listLinks(one.db, document.id)).toHaveLength(1)
      setDocumentRemoved(one.db, objection.id, at)
      expect(listLinks(one.db, document.id)).toEqual([])
    })
  })

  test('lead to contact moments, are one however often they are made, and never to the document itself', async () => {
    await withCase(async (one) => {
      const envelope = await take(one, 'envelop.pdf', await pdfOf(['Poststempel']))
      const call = addContact(
        one.db,
        one.register,
        newContactSchema.parse({ at: '2026-01-05', summary: 'Gebeld' }),
      )
      const link = {
        from: envelope.id,
        type: 'proves' as const,
        to: { kind: 'contact' as const, id: call.id },
      }
      const first = addLink(one.db, link)
      setLinkRemoved(one.db, first, at)
      expect(addLink(one.db, link)).toBe(first)
      expect(listLinks(one.db, envelope.id)).toMatchObject([{ kind: 'contact', title: 'Gebeld' }])
      const self = {
        from: envelope.id,
        type: 'belongs' as const,
        to: { kind: 'document' as const, id: envelope.id },
      }
      expect(() => addLink(one.db, self)).toThrow('invalid-input')
      const gone = { ...link, to: { kind: 'term' as const, id: call.id } }
      expect(() => addLink(one.db, gone)).toThrow('not-found')
    })
  })
})
