import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct } from '../../shared/terms/correct.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { daysOf, freeOn, periodOf, step, views } from '../../renderer/agenda/period.ts'
import { dayNumber } from '../../renderer/text/dates.ts'

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the days of a view', () => {
  test('are one day, a week from Monday, and a month in whole weeks', () => {
    expect(periodOf('day', '2026-11-28')).toEqual({ from: '2026-11-28', to: '2026-11-28' })
    expect(periodOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' })
    expect(periodOf('month', '2026-11-28')).toEqual({ from: '2026-10-26', to: '2026-12-06' })
    expect(daysOf(periodOf('month', '2027-02-10'))).toHaveLength(28)
  })

  test('hold the day itself, and start on a Monday where they are weeks', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...views), (day, view) => {
        const { from, to } = periodOf(view, day)
        expect(from <= day && day <= to).toBe(true)
        if (view === 'week' || view === 'month') {
          expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1)
          expect((dayNumber(to) - dayNumber(from) + 1) % 7).toBe(0)
        }
      }),
    )
  })

  test('turn to what comes before and after, and a month never skips a shorter one', () => {
    expect(step('month', '2026-01-31', 1)).toBe('2026-02-28')
    expect(step('month', '2026-12-15', 1)).toBe('2027-01-15')
    expect(step('month', '2026-03-31', -1)).toBe('2026-02-28')
    expect(step('week', '2026-03-29', 1)).toBe('2026-04-05')
    expect(step('day', '2026-10-25', -1)).toBe('2026-10-24')
  })

  test('say which are free: weekends, holidays, and the days that a decree equates with them', () => {
    expect(freeOn('2026-11-28', legalData)).toBe('weekend')
    expect(freeOn('2026-12-25', legalData)).toBe('christmas')
    expect(freeOn('2026-06-15', correct(legalData, [{ key: 'day/2026-06-15', value: 'yes' }]))).toBe(
      'equated',
    )
    expect(freeOn('2026-06-15', legalData)).toBeUndefined()
    expect(freeOn('2026-05-15', legalData)).toBe('equated')
    expect(freeOn('2026-11-30', legalData)).toBeUndefined()
  })
})
