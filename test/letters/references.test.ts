import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beingChosen,
  referenceLabels,
  referencesIn,
  resolveReferences,
  shownReferences,
  storedReferences,
} from '../../shared/letters/references.ts'

const one = '0199e5f4-0000-7000-8000-000000000001'
const two = '0199e5f4-0000-7000-8000-000000000002'

describe('a reference in a text', () => {
  test('is kept as the id of the document, and shown as its title and date', () => {
    const labels = referenceLabels([
      { id: one, title: 'Beschikking [Wmo]', date: '2026-03-04' },
      { id: two, title: 'Beschikking [Wmo]', date: '2026-03-04' },
    ])
    expect([...labels.values()]).toEqual([
      'Beschikking (Wmo) (4 mrt 2026)',
      'Beschikking (Wmo) (4 mrt 2026) (2)',
    ])
    const shown = `Zie @[Beschikking (Wmo) (4 mrt 2026) (2)] en @[iets anders].`
    const stored = storedReferences(shown, labels)
    expect(stored).toBe(`Zie @{${two}} en @[iets anders].`)
    expect(shownReferences(stored, labels)).toBe(shown)
    expect(referencesIn(stored)).toEqual([two])
    expect(resolveReferences(stored, () => 'productie 3, p. 27')).toBe(
      'Zie productie 3, p. 27 en @[iets anders].',
    )
  })

  test('comes back as it was, whatever documents are called and whatever stands around it', () => {
    const titled = fc.record({ id: fc.uuid(), title: fc.string({ minLength: 1 }), date: fc.constant(null) })
    fc.assert(
      fc.property(
        fc.uniqueArray(titled, { selector: ({ id }) => id, minLength: 1 }),
        fc.string(),
        (list, around) => {
          const text = around.replaceAll(/@[[{]/g, '')
          const labels = referenceLabels(list)
          const stored = list.map(({ id }) => `${text} @{${id}}`).join('\n')
          expect(storedReferences(shownReferences(stored, labels), labels)).toBe(stored)
          expect(referencesIn(stored)).toEqual(list.map(({ id }) => id))
        },
      ),
    )
  })

  test('is being chosen after an @ that begins a word, and no longer after the line or a bracket', () => {
    expect(beingChosen('Zie @besch', 10)).toEqual({ from: 4, typed: 'besch' })
    expect(beingChosen('@', 1)).toEqual({ from: 0, typed: '' })
    expect(beingChosen('mail@voorbeeld', 14)).toBeNull()
    expect(beingChosen('Zie @[Besluit] en', 17)).toBeNull()
    expect(beingChosen('@a\nb', 4)).toBeNull()
  })
})
