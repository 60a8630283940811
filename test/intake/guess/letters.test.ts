import { describe, expect, it } from 'vitest'
import { guess } from '../../../electron/intake/guess/make.ts'
import { guessesOf, nothing } from './ask.ts'
import { heldCare } from './letters/held-care.ts'
import { heldEnglish } from './letters/held-english.ts'
import { heldMunicipal } from './letters/held-municipal.ts'
import { heldNational } from './letters/held-national.ts'
import { heldObjections } from './letters/held-objections.ts'
import { heldOurs } from './letters/held-ours.ts'
import type { Letter } from './letters/letter.ts'
import { tuneMunicipal } from './letters/tune-municipal.ts'
import { tuneNational } from './letters/tune-national.ts'
import { tuneOthers } from './letters/tune-others.ts'
import { tuneOurs } from './letters/tune-ours.ts'

const held = [...heldMunicipal, ...heldObjections, ...heldNational, ...heldCare, ...heldOurs, ...heldEnglish]
const tuned = [...tuneMunicipal, ...tuneNational, ...tuneOthers, ...tuneOurs]

function judged({ pages, date, kind, from, reference }: Letter) {
  const found = guessesOf('', { pages })
  const best = (field: string): string | null => found.find((each) => each.field === field)?.value ?? null
  return {
    date: best('date') === date,
    kind: best('kind') === kind,
    from: from === undefined || best('agency')?.toLowerCase() === from.toLowerCase(),
    reference: reference === undefined || best('reference') === reference,
  }
}

function share(letters: readonly Letter[], right: (of: ReturnType<typeof judged>) => boolean): number {
  return letters.filter((letter) => right(judged(letter))).length / letters.length
}

describe.each([
  ['letters that nobody tuned to', held, 0.9],
  ['letters that were tuned to', tuned, 0.95],
] as const)('of %s', (_, letters, least) => {
  it('date, kind, sender and reference are right on most', () => {
    expect(letters.length).toBeGreaterThan(60)
    expect(share(letters, ({ date, kind }) => date && kind)).toBeGreaterThanOrEqual(least)
    expect(share(letters, ({ from }) => from)).toBeGreaterThanOrEqual(0.85)
    expect(share(letters, ({ reference }) => reference)).toBeGreaterThanOrEqual(0.9)
  })

  it('each guess says what it saw, and on which page', () => {
    for (const { pages } of letters) {
      const text = pages.join('\n').replace(/\s+/g, ' ')
      for (const { source, saw, page } of guess({ ...nothing, pages })) {
        expect(saw).not.toBe('')
        if (source !== 'text') continue
        expect(page).toBeGreaterThanOrEqual(1)
        expect(page).toBeLessThanOrEqual(pages.length)
        expect(text).toContain(saw.replace(/^…|…$/g, ''))
      }
    }
  })
})
