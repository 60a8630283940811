import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from '../../renderer/dossiers/recipe.ts'

test('moving keeps every item and puts the one where it was asked', () => {
  const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(list, fc.nat(), fc.integer({ min: -5, max: 30 }), (items, pick, to) => {
      const item = items[pick % items.length] ?? 0
      const result = moved(items, item, to)
      const at = Math.min(Math.max(0, to), items.length - 1)
      expect(new Set(result)).toEqual(new Set(items))
      expect(result[at]).toBe(item)
      expect(result.filter((each) => each !== item)).toEqual(items.filter((each) => each !== item))
    }),
  )
})
