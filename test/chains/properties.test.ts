import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../shared/chains/chain.ts'
import {
  chainChoices,
  chainEvents,
  matterFactsSchema,
  tracks,
  type MatterFacts,
} from '../../shared/chains/matter-facts.ts'
import { movedBetween } from '../../shared/chains/moved.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { rules } from '../../shared/terms/rules.ts'

const start = Date.UTC(2023, 0, 1)
const date = (days: number): string => new Date(start + days * 86_400_000).toISOString().slice(0, 10)
const days = fc.integer({ min: 0, max: 5 * 365 }).map(date)

/** Any matter in which things happened in the order of the law. */
const inOrder: fc.Arbitrary<MatterFacts> = fc
  .record({
    track: fc.constantFrom(...tracks),
    first: fc.integer({ min: 0, max: 700 }),
    gaps: fc.array(fc.integer({ min: 0, max: 90 }), {
      minLength: chainEvents.length,
      maxLength: chainEvents.length,
    }),
    known: fc.array(fc.boolean(), { minLength: chainEvents.length, maxLength: chainEvents.length }),
    choices: fc.dictionary(fc.constantFrom(...chainChoices), fc.boolean()),
  })
  .map(({ track, first, gaps, known, choices }) => {
    let at = first
    const events = chainEvents.flatMap((event, place) => {
      at += gaps[place] ?? 0
      return known[place] === true ? [[event, date(at)] as const] : []
    })
    return matterFactsSchema.parse({ track, events: Object.fromEntries(events), choices })
  })

/** Any matter at all, also one in which the days make no sense. */
const anyhow: fc.Arbitrary<MatterFacts> = fc
  .record({
    track: fc.constantFrom(...tracks),
    events: fc.dictionary(fc.constantFrom(...chainEvents), days),
    choices: fc.dictionary(fc.constantFrom(...chainChoices), fc.boolean()),
    agreed: fc.dictionary(fc.constantFrom('decision.last_day', 'objection.decision_last_day'), days),
  })
  .map((given) => matterFactsSchema.parse(given))

describe('a chain', () => {
  it('never goes back in time: no day lies before the event that it runs from, but for papers before a hearing', () => {
    fc.assert(
      fc.property(inOrder, days, (facts, today) => {
        for (const link of chainOf(facts, { language: 'nl', today }).links) {
          if (link.since !== 'hearing')
            expect(link.day >= link.from, `${link.key} ${link.day} ${link.from}`).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('answers any matter, explains every day, and names the source of every rule', () => {
    fc.assert(
      fc.property(anyhow, days, fc.constantFrom('nl' as const, 'en' as const), (facts, today, language) => {
        const chain = chainOf(facts, { language, today })
        for (const { step, rule } of chain.links) {
          expect(step.why.length).toBeGreaterThan(10)
          expect(step.law).not.toBe('')
          expect(rules.find(({ key }) => key === rule)?.source).toBeTruthy()
        }
        for (const { failure } of chain.problems) expect(failure.kind).toBe('invalid-input')
      }),
      { numRuns: 400 },
    )
  })

  it('never moves an agreed day, whatever event changes', () => {
    fc.assert(
      fc.property(anyhow, fc.constantFrom(...chainEvents), days, days, (facts, event, moved, today) => {
        const before = chainOf(facts, { language: 'nl', today })
        const after = chainOf(
          { ...facts, events: { ...facts.events, [event]: moved } },
          { language: 'nl', today },
        )
        const changed = movedBetween(before, after).filter(
          ({ before: was, after: is }) => was !== null && is !== null,
        )
        for (const { key } of changed) expect(facts.agreed[key]).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('gets no day earlier when a free day is added', () => {
    fc.assert(
      fc.property(inOrder, days, days, (facts, added, today) => {
        const equated = { ...legalData.equated, days: [...legalData.equated.days, added] }
        const before = chainOf(facts, { language: 'nl', today })
        const after = chainOf(facts, { language: 'nl', today, data: { ...legalData, equated } })
        const was = new Map(before.links.map(({ key, day }) => [key, day]))
        for (const { key, day, since } of after.links) {
          if (since !== 'hearing')
            expect(day >= (was.get(key) ?? day), `${key} ${day} ${was.get(key)}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has one link of a name', () => {
    fc.assert(
      fc.property(anyhow, days, (facts, today) => {
        const keys = chainOf(facts, { language: 'nl', today }).links.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
