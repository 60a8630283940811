import { describe, expect, test } from 'vitest'
import { compute, counts, date, step } from './ask.ts'
import { add, onward, statutory, text, number, weeksOn } from './reference.ts'

/** Every eleventh day of 2015-2035, so that all weekdays and holidays take a turn. */
const events = Array.from({ length: 695 }, (_, at) => text(number('2015-01-01') + at * 11))

describe('client terms', () => {
  test.each([
    ['bezwaar', 6],
    ['beroep', 6],
    ['hoger_beroep', 6],
    ['verzet', 6],
    ['bezwaar_ziektewet', 2],
    ['griffierecht', 4],
  ])('%s: %i weeks and then the first working day, for every event', (rule, weeks) => {
    for (const event of events)
      expect([event, date(rule, event, 'last_day')]).toEqual([event, statutory(event, weeks)])
  })

  test('the fee of an interim measure is due in two weeks', () => {
    expect(date('griffierecht', '2026-12-11', 'last_day', { interim: 'yes' })).toBe('2026-12-28')
    expect(date('griffierecht', '2026-12-11', 'last_day', { interim: 'no' })).toBe('2027-01-08')
  })

  test.each([
    ['2026-04-02', '2026-05-18', 'Ascension, decree day and weekend'],
    ['2025-11-20', '2026-01-05', 'New Year, decree day and weekend'],
    ['2027-03-25', '2027-05-10', 'Ascension Day and decree day'],
    ['2028-03-17', '2028-05-01', 'a decree day on Friday'],
    ['2024-11-15', '2024-12-30', 'the decree day after Christmas'],
    ['2016-03-24', '2016-05-06', 'Ascension Day on 5 May'],
    ['2018-08-21', '2018-10-02', 'a plain Tuesday'],
    ['2031-03-15', '2031-04-28', 'a King’s Day on Saturday'],
  ])('an objection against a decision of %s is in time until %s (%s)', (event, last) =>
    expect(date('bezwaar', event, 'last_day')).toBe(last),
  )

  test('the target day is a working day at least a week before the end', () => {
    expect(date('bezwaar', '2026-02-20', 'target_day')).toBe('2026-03-27')
    expect(date('bezwaar', '2026-02-27', 'target_day')).toBe('2026-04-02')
  })

  test('the week of the post does not wait for a holiday', () => {
    expect(counts('post', '2026-04-20', 'received_last_day')).toEqual(['2026-04-28', '2026-04-27'])
    expect(date('post', '2026-04-20', 'received_last_day')).toBe('2026-04-27')
    expect(compute('post', '2026-04-25').warnings).toHaveLength(1)
  })
})

const at = (event: string, key: string, params: Record<string, string>) =>
  counts('beslissing_op_bezwaar', event, key, params)

describe('decision on an objection', () => {
  test.each([
    ['awb', {}, 6],
    ['awb', { committee: 'yes' }, 12],
    ['uwv', {}, 13],
    ['uwv', { medical: 'yes' }, 17],
    ['svb', {}, 13],
  ])('%s with %j: %i weeks from the extended end of the objection term', (regime, params, weeks) => {
    for (const event of events) {
      const nominal = weeksOn(statutory(event, 6), weeks)
      const last = weeks > 12 ? nominal : onward(nominal)
      expect([event, ...at(event, 'decision_last_day', { regime, ...params })]).toEqual([event, last, last])
    }
  })

  test.each([
    ['awb', {}, 12, true, true],
    ['awb', { committee: 'yes' }, 18, false, true],
    ['uwv', {}, 19, false, false],
    ['uwv', { medical: 'yes' }, 23, false, false],
  ])('%s with %j, adjourned: %i weeks', (regime, params, weeks, strictMoves, safeMoves) => {
    for (const event of events) {
      const nominal = weeksOn(statutory(event, 6), weeks)
      const expected = [strictMoves, safeMoves].map((moves) => (moves ? onward(nominal) : nominal))
      const all = { regime, adjourned: 'yes', ...params }
      expect([event, ...at(event, 'adjourned_last_day', all)]).toEqual([event, ...expected])
    }
  })

  test.each(['toeslagen', 'ciz'])(
    '%s: twelve weeks after the decision, or after an extended objection term',
    (regime) => {
      for (const event of events) {
        const expected = [statutory(event, 12), statutory(statutory(event, 6), 6)]
        expect([event, ...at(event, 'decision_last_day', { regime })]).toEqual([event, ...expected])
      }
    },
  )

  test('adjourning adds six weeks for Toeslagen and CIZ', () => {
    expect(at('2026-03-04', 'adjourned_last_day', { regime: 'ciz', adjourned: 'yes' })[1]).toBe('2026-07-08')
    expect(at('2025-12-22', 'adjourned_last_day', { regime: 'toeslagen', adjourned: 'yes' })).toEqual([
      '2026-04-27',
      '2026-04-28',
    ])
    expect(at('2025-12-22', 'adjourned_last_day', { regime: 'ciz', adjourned: 'yes' })).toEqual([
      '2026-04-28',
      '2026-04-28',
    ])
  })

  test('an open question over the Atw is marked and explained', () => {
    const params = { committee: 'yes', adjourned: 'yes' }
    const found = step('beslissing_op_bezwaar', '2025-11-10', 'adjourned_last_day', params)
    expect([found.strict, found.safe, found.mark]).toEqual(['2026-04-27', '2026-04-28', '?'])
    expect(found.doubt).toContain('12 weken')
    expect(found.law).toBe('Awb 7:10(3)')
  })

  test.each([
    ['2026-04-20', '2026-04-29', 8, 9],
    ['2026-04-20', '2026-04-21', 0, 1],
    ['2026-04-20', '2026-04-20', 0, 0],
    ['2026-05-26', '2026-06-10', 14, 15],
  ])('asked on %s and completed on %s: %i or %i days on both steps', (requested, completed, strict, safe) => {
    const params = { committee: 'yes', adjourned: 'yes', requested, completed }
    const days = (nominal: string) => [add(nominal, strict), add(nominal, safe)]
    expect(at('2026-03-04', 'decision_last_day', params)).toEqual(days('2026-07-08').map(onward))
    const [strictEnd = '', safeEnd = ''] = days('2026-08-19')
    expect(at('2026-03-04', 'adjourned_last_day', params)).toEqual([strictEnd, onward(safeEnd)])
  })

  test('stand-still that ends in the weekend runs on to Monday, once', () => {
    const params = { requested: '2026-04-20', completed: '2026-05-01' }
    expect(at('2026-03-04', 'decision_last_day', params)).toEqual(['2026-06-08', '2026-06-08'])
  })

  test('a lapsed repair term has no open day', () => {
    const params = { requested: '2026-04-20', lapsed: '2026-05-04' }
    expect(at('2026-03-04', 'decision_last_day', params)).toEqual(['2026-06-10', '2026-06-10'])
  })

  test('a request after the end suspends nothing, and says so', () => {
    const params = { requested: '2026-05-27', completed: '2026-06-10' }
    expect(at('2026-03-04', 'decision_last_day', params)).toEqual(['2026-05-27', '2026-05-27'])
    expect(compute('beslissing_op_bezwaar', '2026-03-04', params).warnings[0]).toContain('niet stil')
  })

  test('a request without an answer is counted as standing still until now', () => {
    const found = compute('beslissing_op_bezwaar', '2026-03-04', { requested: '2026-04-20' })
    expect(found.warnings[0]).toContain('staat stil')
  })

  test('a parameter without meaning for a regime is named', () => {
    expect(
      compute('beslissing_op_bezwaar', '2026-03-04', { regime: 'uwv', committee: 'yes' }).warnings[0],
    ).toContain('adviescommissie')
    expect(compute('beslissing_op_bezwaar', '2026-03-04', { medical: 'yes' }).warnings[0]).toContain(
      'medisch',
    )
  })
})

test('UWV from the end of the objection term: too long for any free day', () => {
  for (const event of events) {
    for (const [params, weeks] of [
      [{}, 13],
      [{ medical: 'yes' }, 17],
      [{ adjourned: 'yes' }, 19],
      [{ medical: 'yes', adjourned: 'yes' }, 23],
    ] as const)
      expect(date('uwv_beslistermijn', event, 'decision_last_day', params)).toBe(weeksOn(event, weeks))
  }
})
