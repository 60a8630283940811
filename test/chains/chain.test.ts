import { describe, expect, it } from 'vitest'
import { chainOf, type Chain } from '../../shared/chains/chain.ts'
import { movedBetween } from '../../shared/chains/moved.ts'
import { matterFactsSchema, type MatterFacts } from '../../shared/chains/matter-facts.ts'

type Given = Partial<MatterFacts> & Pick<MatterFacts, 'track' | 'events'>
const facts = (given: Given): MatterFacts => matterFactsSchema.parse(given)
const at = (given: Given, today: string): Chain => chainOf(facts(given), { language: 'nl', today })
const day = (chain: Chain, key: string): string | undefined =>
  chain.links.find((link) => link.key === key)?.day
const state = (chain: Chain, key: string): string | undefined =>
  chain.links.find((link) => link.key === key)?.state

describe('the chain of a Wmo matter', () => {
  const reported: Given = { track: 'wmo', events: { report: '2026-03-02' } }

  it('runs from the report of need', () => {
    const chain = at(reported, '2026-03-05')
    expect(chain.links.map(({ key, day: on, state: how }) => [key, on, how])).toEqual([
      ['report.plan_last_day', '2026-03-09', 'open'],
      ['report.inquiry_last_day', '2026-04-13', 'open'],
      ['report.application_from', '2026-04-14', 'waiting'],
    ])
  })

  it('has no penalty for a late assessment: first the application has to be filed', () => {
    const chain = at(reported, '2026-05-20')
    expect(state(chain, 'report.inquiry_last_day')).toBe('late')
    expect(state(chain, 'report.application_from')).toBe('possible')
    expect(chain.late.map(({ stage, notice }) => [stage, notice])).toEqual([['inquiry_late', false]])
  })

  it('leads from application over the late decision to the notice of default', () => {
    const chain = at(
      { track: 'wmo', events: { report: '2026-03-02', application: '2026-04-14' } },
      '2026-05-20',
    )
    expect(day(chain, 'report.decision_last_day')).toBe('2026-04-28')
    expect(chain.late.map(({ stage, daysOver }) => [stage, daysOver])).toEqual([['late', 22]])
    expect(day(chain, 'notice.notice_from')).toBe('2026-04-29')
    expect(state(chain, 'notice.notice_from')).toBe('possible')
  })

  it('stands still while the application is being completed', () => {
    const events = {
      report: '2026-03-02',
      application: '2026-04-14',
      requested: '2026-04-20',
      completed: '2026-04-30',
    }
    const chain = at({ track: 'wmo', events }, '2026-05-02')
    expect(day(chain, 'report.decision_last_day')).toBeUndefined()
    expect(day(chain, 'application.decision_last_day')).toBe('2026-05-08')
  })
})

describe('a day that went by', () => {
  it('is not late for ever: once the matter has moved on it is past', () => {
    const events = { report: '2026-03-02', inquiry: '2026-04-10', application: '2026-04-14' }
    const chain = at({ track: 'wmo', events }, '2026-04-20')
    expect(state(chain, 'report.plan_last_day')).toBe('passed')
    expect(state(chain, 'report.inquiry_last_day')).toBe('done')
    expect(state(chain, 'report.decision_last_day')).toBe('open')
  })

  it('stays late while a notice of default asks for the decision', () => {
    const events = { application: '2026-01-05', notice: '2026-03-10' }
    expect(state(at({ track: 'awb', events }, '2026-04-01'), 'application.decision_last_day')).toBe('late')
  })
})

describe('the chain of an objection', () => {
  const events = { decision: '2026-06-01', objection: '2026-07-01' } as const

  it('counts the decision on objection from the decision that was objected to', () => {
    expect(day(at({ track: 'awb', events }, '2026-07-02'), 'objection.decision_last_day')).toBe('2026-08-24')
  })

  it('takes twelve weeks with a committee, six more when adjourned, and shows only the day that counts', () => {
    const choices = { committee: true, adjourned: true }
    const chain = at({ track: 'awb', events, choices }, '2026-07-02')
    expect(day(chain, 'objection.decision_last_day')).toBeUndefined()
    expect(day(chain, 'objection.adjourned_last_day')).toBe('2026-11-16')
  })

  it('keeps an agreed day whatever else moves', () => {
    const agreed = { 'objection.decision_last_day': '2026-09-30' }
    const before = at({ track: 'awb', events, agreed }, '2026-07-02')
    const after = at({ track: 'awb', events, agreed, choices: { committee: true } }, '2026-07-02')
    expect(day(after, 'objection.decision_last_day')).toBe('2026-09-30')
    expect(movedBetween(before, after)).toEqual([])
  })

  it('says what moved, from when to when, and why', () => {
    const before = at({ track: 'awb', events }, '2026-07-02')
    const after = at({ track: 'awb', events: { ...events, decision: '2026-06-08' } }, '2026-07-02')
    const moved = movedBetween(before, after).map(({ key, before: was, after: is }) => [key, was, is])
    expect(moved).toEqual([
      ['decision.last_day', '2026-07-13', '2026-07-20'],
      ['objection.decision_last_day', '2026-08-24', '2026-08-31'],
    ])
    expect(movedBetween(before, after).every(({ why }) => why !== '')).toBe(true)
  })

  it('takes the earlier day when the letter prints a shorter term for the client', () => {
    const printed = { 'decision.last_day': '2026-07-01' }
    expect(
      day(
        at({ track: 'awb', events: { decision: '2026-06-01' }, printed }, '2026-06-02'),
        'decision.last_day',
      ),
    ).toBe('2026-07-01')
  })

  it('asks for reconsideration instead where the decision is an insurer’s', () => {
    const chain = at({ track: 'zvw', events: { decision: '2026-06-01' } }, '2026-06-02')
    expect(chain.links.map(({ rule }) => rule)).toEqual(['heroverweging'])
  })
})

describe('a late decision', () => {
  const events = { application: '2026-01-05', notice: '2026-03-10' } as const

  it('says of a premature notice that it does not count, and lets no penalty run', () => {
    const chain = at({ track: 'awb', events: { ...events, notice: '2026-02-20' } }, '2026-05-01')
    expect(chain.late[0]?.valid?.value).toBe(false)
    expect(chain.late[0]?.valid?.why).toContain('te vroeg')
    expect(chain.late[0]?.penalty).toBeUndefined()
  })

  it('counts the penalty day by day until the decision comes', () => {
    const euros = (today: string): number | undefined =>
      at({ track: 'awb', events }, today).late[0]?.penalty?.euros
    const days = ['2026-03-24', '2026-03-25', '2026-03-26', '2026-04-06', '2026-06-30'].map(euros)
    expect(days).toEqual([...days].toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(days.at(0)).toBe(0)
    expect(days.at(-1)).toBe(1442)
    const decided = at({ track: 'awb', events: { ...events, decision: '2026-04-06' } }, '2026-06-30').late[0]
    expect(decided?.penalty?.running).toBe(false)
    expect(decided?.penalty?.euros).toBe(euros('2026-04-06'))
  })
})
