import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentId } from '../../shared/domain/ids.ts'
import { looks, turns, untouched, type PhotoRecipe } from '../../shared/domain/photo.ts'
import {
  begun,
  changed,
  dropped,
  redone,
  shifted,
  turnedBy,
  undone,
  withSteps,
  type History,
} from '../../renderer/photos/history.ts'

const ids = Array.from({ length: 5 }, (_, at) => documentId.parse(`01890000-0000-7000-8000-00000000000${at}`))
const start: PhotoRecipe = ids.map((photo) => ({ ...untouched, photo }))

/** Something that a person does to the pages. */
type Deed = (pages: PhotoRecipe) => PhotoRecipe
const someone = fc.constantFrom(...ids)
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(someone, fc.constantFrom(...looks), fc.boolean(), fc.constantFrom(...turns)).map(
    ([photo, look, crop, turn]): Deed =>
      (pages) =>
        withSteps(pages, photo, { look, crop, turn }),
  ),
  fc.tuple(someone, fc.integer({ min: -9, max: 9 })).map(
    ([photo, by]): Deed =>
      (pages) =>
        shifted(pages, photo, by),
  ),
  someone.map(
    (photo): Deed =>
      (pages) =>
        pages.filter((page) => page.photo !== photo),
  ),
  fc.tuple(someone, someone, fc.constantFrom('before', 'after')).map(
    ([one, key, dropPosition]): Deed =>
      (pages) =>
        dropped(pages, new Set([one]), { key, dropPosition }),
  ),
)

test('every step can be taken back to the first, and done again to the last', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (all) => {
      const last = all.reduce<History>((history, deed) => changed(history, deed(history.now)), begun(start))
      let back = last
      for (const before of last.past.toReversed()) {
        back = undone(back)
        expect(back.now).toEqual(before)
      }
      expect(back.now).toEqual(start)
      expect(undone(back)).toBe(back)
      let again = back
      while (again.future.length > 0) again = redone(again)
      expect(again).toEqual(last)
    }),
  )
})

test('no deed loses a page that was not taken out, and the last one stays', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (all) => {
      const { now, past } = all.reduce<History>(
        (history, deed) => changed(history, deed(history.now)),
        begun(start),
      )
      expect(now.length).toBeGreaterThan(0)
      expect(new Set(now.map(({ photo }) => photo)).size).toBe(now.length)
      for (const [at, pages] of past.entries()) {
        const next = past[at + 1] ?? now
        expect(pages.length - next.length).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a new step ends what could be done again; the same again is no step', () => {
  const one = changed(begun(start), start.slice(1))
  const other = changed(undone(one), start.toReversed())
  expect(redone(other)).toBe(other)
  expect(changed(other, [...other.now])).toBe(other)
})

test('four quarter turns are none, and turning by hand wants it upright', () => {
  for (const by of [1, -1] as const) {
    let page = { ...untouched, photo: start[0]?.photo ?? documentId.parse(''), upright: false }
    for (let turn = 0; turn < 4; turn += 1) page = { ...page, ...turnedBy(page, by) }
    expect(page).toMatchObject({ turn: 0, upright: true })
  }
})
