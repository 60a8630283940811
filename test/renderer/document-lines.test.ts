import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema, type Document } from '../../shared/domain/document.ts'
import { linesOf, underTheirWhole } from '../../renderer/documents/document-lines.ts'

const idOf = (at: number): string => `01a20000-0000-7000-8000-${String(at).padStart(12, '0')}`

const plain = {
  kind: 'brief',
  section: 'other',
  fileName: 'brief.pdf',
  mime: 'application/pdf',
  date: null,
  sent: null,
  received: null,
  agencyId: null,
  agency: '',
  bytes: 1,
  sha256: '',
  pages: 1,
  textChars: 0,
  ocr: 'none',
  reason: null,
  addedAt: '2026-03-04T10:00:00+01:00',
  reference: '',
  paperAt: '',
  matterId: null,
  folder: '',
  parentRole: '',
  seriesId: null,
  version: 1,
  versionKind: '',
  replacedBy: null,
  confirmed: true,
  medicalSaid: null,
}

const documentOf = (at: number, parent: number | null): Document =>
  documentSchema.parse({
    ...plain,
    id: idOf(at),
    title: `Stuk ${at}`,
    parentId: parent === null ? null : idOf(parent),
  })

/** Documents of which each may lie in an earlier one, in any order. */
const piles = fc
  .array(fc.option(fc.nat(), { nil: null }), { minLength: 1, maxLength: 30 })
  .map((list) => list.map((parent, at) => documentOf(at, parent === null || at === 0 ? null : parent % at)))
  .chain((list) => fc.shuffledSubarray(list, { minLength: 1 }))

test('every document stands in the list once, and what is in another comes after it and before the next', () => {
  fc.assert(
    fc.property(piles, (pile) => {
      const shown = underTheirWhole(pile)
      expect(new Set(shown)).toEqual(new Set(pile))
      expect(shown).toHaveLength(pile.length)
      const place = new Map(shown.map(({ id }, at) => [id, at]))
      for (const { id, parentId } of shown) {
        const parent = parentId === null ? undefined : place.get(parentId)
        if (parent !== undefined) expect(place.get(id)).toBeGreaterThan(parent)
      }
      const roots = shown.filter(({ parentId }) => parentId === null || !place.has(parentId))
      expect(roots).toEqual(pile.filter((document) => roots.includes(document)))
    }),
  )
})

test('a line says which mail or ZIP it came from, and how many files that holds', () => {
  const all = [documentOf(0, null), documentOf(1, 0), documentOf(2, 0)]
  expect(linesOf(all, all).map(({ whole, parts }) => [whole, parts])).toEqual([
    ['', 2],
    ['Stuk 0', 0],
    ['Stuk 0', 0],
  ])
})
