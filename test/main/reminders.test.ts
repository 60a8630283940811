import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueBetween, minuteOf } from '../../electron/main/remind/due.ts'
import { momentsOf } from '../../renderer/agenda/moments.ts'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import { shell as english } from '../../shared/text/en/shell.ts'
import { shell as dutch } from '../../shared/text/nl/shell.ts'
import { caseId } from '../../shared/domain/ids.ts'

const item = (change: Partial<AgendaItem>): AgendaItem => ({
  caseId: caseId.parse('0199e5f4-0000-7000-8000-000000000000'),
  caseName: 'Familie Zonneveld',
  kind: 'task',
  id: 'x',
  step: '',
  title: 'Bezwaar nalezen',
  detail: '',
  date: '2026-03-29',
  time: '',
  actor: 'client',
  opens: false,
  status: 'open',
  reason: '',
  movedFrom: null,
  snoozedUntil: null,
  ...change,
})

describe('reminders', () => {
  test('come on the day, and an hour before an appointment by the clock, also when the clock changes', () => {
    expect(momentsOf([item({}), item({ time: '03:30' })], '09:00')).toEqual([
      '2026-03-29T02:30',
      '2026-03-29T09:00',
    ])
    expect(momentsOf([item({ time: '00:15' })], '09:00')[0]).toBe('2026-03-28T23:15')
  })

  test('do not come of what is done, theirs, without a day or put off, nor when nobody wants them', () => {
    const quiet = [
      item({ status: 'done' }),
      item({ status: 'withdrawn' }),
      item({ actor: 'agency' }),
      item({ date: '' }),
      item({ snoozedUntil: '2026-04-01' }),
    ]
    expect(momentsOf(quiet, '09:00')).toEqual([])
    expect(momentsOf([item({})], null)).toEqual([])
    expect(momentsOf([item({ snoozedUntil: '2026-03-29' })], '09:00')).toHaveLength(1)
  })

  test('hold moments and nothing else of a case, and say nothing of one', () => {
    expect(JSON.stringify(momentsOf([item({ time: '10:00' })], '08:00'))).toMatch(
      /^\["[-\dT:]+","[-\dT:]+"\]$/,
    )
    for (const { reminder } of [dutch, english]) expect(Object.keys(reminder)).toEqual(['title', 'body'])
  })

  test('come once, whenever it is looked, also after a night of sleep', () => {
    const minute = fc
      .date({ min: new Date(2026, 0, 1), max: new Date(2027, 0, 1), noInvalidDate: true })
      .map(minuteOf)
    fc.assert(
      fc.property(fc.array(minute, { minLength: 3, maxLength: 12 }), minute, (looks, moment) => {
        const times = looks.toSorted()
        const came = times.slice(1).filter((to, at) => dueBetween([moment], times[at] ?? '', to))
        const within = moment > (times[0] ?? '') && moment <= (times.at(-1) ?? '')
        expect(came).toHaveLength(within ? 1 : 0)
      }),
    )
  })
})
