import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pagesIn, rangesText, readRanges, type PageRanges } from '../../shared/dossier/page-ranges.ts'

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 }))
    .map(([from, more]): PageRanges[number] => [from, from + more]),
  { minLength: 1, maxLength: 6 },
)

describe('pages that are chosen of a document', () => {
  test('are read as people write them', () => {
    expect(readRanges('1-3, 5')).toEqual([
      [1, 3],
      [5, 5],
    ])
    expect(readRanges(' 4 – 6;2 ')).toEqual([
      [4, 6],
      [2, 2],
    ])
    for (const wrong of ['', ',', '0', '3-1', 'a', '1-', '1-2-3', '1.5', '-2', '1234567'])
      expect(readRanges(wrong), wrong).toBeNull()
  })

  test('are written so that they are read as the same', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        expect(readRanges(rangesText(given))).toEqual(given)
      }),
    )
  })

  test('are pages of the document, each once, in the order that was said; all when none is there', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 30 }), (given, total) => {
        const taken = pagesIn(given, total)
        expect(new Set(taken).size).toBe(taken.length)
        expect(taken.every((page) => page >= 0 && page < total)).toBe(true)
        const said = new Set(
          given.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at - 1)),
        )
        const there = [...said].filter((page) => page < total)
        expect(taken).toEqual(there.length === 0 ? Array.from({ length: total }, (_, page) => page) : there)
      }),
    )
    expect(pagesIn(undefined, 3)).toEqual([0, 1, 2])
  })
})
