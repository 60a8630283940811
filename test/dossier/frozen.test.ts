import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentSchema, type DossierContentInput } from '../../shared/dossier/content.ts'
import { labelOf, planDossier, type Numbering, type Plan } from '../../shared/dossier/plan.ts'

type Sent = NonNullable<DossierContentInput['sent']>

const content = (ids: readonly string[], sent: Sent | null, pages: Readonly<Record<string, number>> = {}) =>
  contentSchema.parse({
    caseName: 'Familie Lindewaal',
    madeOn: '2026-03-04',
    documents: ids.map((id) => ({
      id,
      title: id,
      date: '2026-01-01',
      section: 'decisions',
      pages: pages[id] ?? 2,
    })),
    order: 'given',
    sent,
  })
const plan = (
  ids: readonly string[],
  sent: Sent | null,
  front = 3,
  numbering: Numbering = 'continuous',
  pages: Readonly<Record<string, number>> = {},
): Plan => planDossier(content(ids, sent, pages), numbering, { parts: { cover: 1, index: front - 1 } })
const numbers = (made: Plan): Record<string, string> =>
  Object.fromEntries(
    made.exhibits.map(({ no, id, from, to }) => [id, `${no}: ${labelOf(made, from)}–${labelOf(made, to)}`]),
  )
const asSent = (made: Plan, how: Sent['how'] = 'append'): Sent => ({
  how,
  exhibits: made.sections.flatMap(({ key, exhibits }) =>
    exhibits.map(({ no, id, title, from, to }) => ({
      id,
      no,
      title,
      section: key,
      label: labelOf(made, from),
      pages: to - from + 1,
    })),
  ),
})
const first = plan(['a', 'b', 'c'], null)

test('what came since stands behind what was sent, with the next numbers, wherever the person put it', () => {
  const next = plan(['d', 'c', 'a', 'b'], asSent(first))
  expect(numbers(next)).toEqual({ a: '1: 4–5', b: '2: 6–7', c: '3: 8–9', d: '4: 10–11' })
  expect(next.warnings.map(({ kind }) => kind)).toContain('sent-moved')
  expect(next.sections.map(({ key, title }) => [key, title])).toEqual([
    [null, 'Stukken'],
    ['late', 'Later toegevoegd'],
  ])
})

test('a front that became longer or shorter moves no number', () => {
  const longer = plan(['a', 'b', 'c'], asSent(first), 5)
  expect(numbers(longer)).toEqual(numbers(first))
  expect([1, 3, 4, 5, 6].map((page) => labelOf(longer, page))).toEqual(['1', '3', '3-1', '3-2', '4'])
  expect(numbers(plan(['a', 'b', 'c'], asSent(first), 2))).toEqual(numbers(first))
})

test('what is left out leaves its number empty and is said; what became longer has numbers of its own', () => {
  const next = plan(['a', 'c', 'd'], asSent(first), 3, 'continuous', { a: 4 })
  expect(numbers(next)).toEqual({ a: '1: 4–5-2', c: '3: 8–9', d: '4: 10–11' })
  expect(next.warnings.filter(({ kind }) => kind === 'sent-left-out')).toMatchObject([
    { message: 'Productie 2 (“b”) was al verzonden en zit er nu niet in. Het nummer blijft leeg.' },
  ])
})

test('numbered by section, what came since has a section of its own; a later one has the next', () => {
  const bySection = plan(['a', 'b'], null, 3, 'sections')
  const second = plan(['a', 'b', 'c'], asSent(bySection), 4, 'sections')
  expect(numbers(second)).toEqual({ a: '1: A1–A2', b: '2: A3–A4', c: '3: B1–B2' })
  const third = plan(['a', 'b', 'c', 'd'], asSent(second), 4, 'sections')
  expect(numbers(third)).toEqual({ ...numbers(second), d: '4: C1–C2' })
})

test('a file of its own is numbered on', () => {
  const own = plan(['d', 'e'], asSent(first, 'separate'), 2)
  expect(numbers(own)).toEqual({ d: '4: 12–13', e: '5: 14–15' })
  expect(labelOf(own, 1)).toBe('10')
  const bySection = asSent(plan(['a'], null, 3, 'sections'), 'separate')
  expect(numbers(plan(['d'], bySection, 2, 'sections'))).toEqual({ d: '2: B1–B2' })
})

test('however often more comes, no number is ever given to anything else', () => {
  const step = fc.record({
    drop: fc.nat(9),
    more: fc.integer({ min: 0, max: 3 }),
    front: fc.integer({ min: 2, max: 6 }),
  })
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Numbering>('continuous', 'sections'),
      (steps, numbering) => {
        let ids = ['a', 'b', 'c']
        let made = plan(ids, null, 3, numbering)
        let sent = asSent(made)
        const owner = new Map<string, string>()
        const note = (one: Plan): void => {
          for (const { no, id, from } of one.exhibits) {
            for (const mark of [`no ${no}`, `page ${labelOf(one, from)}`]) {
              expect(owner.get(mark) ?? id).toBe(id)
              owner.set(mark, id)
            }
          }
        }
        note(made)
        for (const [at, { drop, more, front }] of steps.entries()) {
          ids = [
            ...ids.filter((_, place) => place !== drop),
            ...Array.from({ length: more }, (_, n) => `n${at}-${n}`),
          ]
          made = plan(ids, sent, front, numbering)
          note(made)
          const own = new Set(made.exhibits.map(({ id }) => id))
          const now = asSent(made).exhibits
          sent = {
            how: 'append',
            exhibits: [...sent.exhibits.filter(({ id }) => !own.has(id)), ...now].toSorted(
              (one, other) => Number(one.no) - Number(other.no),
            ),
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})
