import { expect } from 'vitest'
import type { CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { letter } from '../../support/letter.ts'
import type { TestServer } from '../../support/server.ts'

type Given = { readonly server: TestServer; readonly caseId: CaseId; readonly id: DocumentId }
const language = 'nl' as const

/** Looks at the pages of a document of two, notes on them, and makes new versions of them that it throws away again. */
export async function callPages({ server, caseId, id }: Given): Promise<void> {
  const { pages, documents } = server.vault
  expect(must(await pages.sizes({ caseId, id }))).toHaveLength(2)
  const { width, pixels } = must(await pages.picture({ caseId, id, page: 1, width: 200 }))
  expect([width, pixels.length % 800]).toEqual([200, 0])
  expect(must(await pages.layer({ caseId, id, page: 2 })).map(({ text }) => text)).toContain('traplift')
  const found = must(await pages.find({ caseId, id, words: ['TRAPLIFT'] }))
  expect(found).toMatchObject({ hits: [{ page: 2, boxes: [{}] }], next: null })
  const note = must(await pages.addNote({ caseId, id, note: { page: 2, x: 0.5, y: 0.5, text: 'Navragen' } }))
  must(await pages.changeNote({ caseId, id: note.id, change: { text: 'Nagevraagd' } }))
  must(await pages.removeNote({ caseId, id: note.id }))
  expect(must(await pages.notes({ caseId, id }))).toEqual([])
  must(await pages.restoreNote({ caseId, id: note.id }))
  expect(must(await pages.notes({ caseId, id }))).toMatchObject([{ text: 'Nagevraagd', page: 2 }])
  const turned = must(await pages.arrange({ caseId, id, pages: [{ page: 2, turn: 90 }] }))
  expect(must(await documents.counting({ caseId, id })).id).toBe(turned.document.id)
  must(await documents.remove({ caseId, id: turned.document.id }))
  const { first, second } = must(await pages.split({ caseId, id, at: 2, language }))
  const whole = must(await pages.merge({ caseId, ids: [first.id, second.id] }))
  expect(whole.pages).toBe(2)
  for (const made of [whole, second, first]) must(await documents.remove({ caseId, id: made.id }))
  expect(must(await documents.counting({ caseId, id })).id).toBe(id)
}

/** Adds a version, makes it a document of its own and back, links it, and throws it away. */
export async function callVersions({ server, caseId, id }: Given): Promise<void> {
  const { versions, links, documents } = server.vault
  const file = server.file('getekend.pdf', await letter(['Beschikking, ondertekend'])) as FileToken
  const signed = must(await versions.add({ caseId, id, file, kind: 'sent' }))
  must(await versions.name({ caseId, id: signed.id, kind: 'signed' }))
  const kinds = must(await versions.list({ caseId, id })).map(({ versionKind }) => versionKind)
  expect(kinds).toEqual(['', 'signed'])
  must(await versions.leave({ caseId, id: signed.id }))
  const to = { kind: 'document' as const, id }
  const link = must(await links.add({ caseId, link: { from: signed.id, type: 'replaces', to } }))
  must(await links.remove({ caseId, id: link.id }))
  must(await links.restore({ caseId, id: link.id }))
  expect(must(await links.list({ caseId, id }))).toMatchObject([{ type: 'replaces', direction: 'from' }])
  must(await versions.join({ caseId, id, other: signed.id, kind: 'signed' }))
  must(await documents.remove({ caseId, id: signed.id }))
  expect(must(await versions.list({ caseId, id }))).toHaveLength(1)
}
