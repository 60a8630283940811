import { describe, expect, it } from 'vitest'
import { chainOf, type Chain } from '../../shared/chains/chain.ts'
import { matterFactsSchema, type MatterFacts } from '../../shared/chains/matter-facts.ts'
import { noNotice } from '../../shared/chains/may-notice.ts'
import { trackOf } from '../../shared/chains/track-of.ts'

type Given = Partial<MatterFacts> & Pick<MatterFacts, 'track' | 'events'>
const facts = (given: Given): MatterFacts => matterFactsSchema.parse(given)
const at = (given: Given, today: string): Chain => chainOf(facts(given), { language: 'nl', today })
const day = (chain: Chain, key: string): string | undefined =>
  chain.links.find((link) => link.key === key)?.day
const keys = (chain: Chain): string[] => chain.links.map(({ key }) => key)

describe('an agency that is late', () => {
  const late = { application: '2026-01-05', notice: '2026-04-20' } as const

  it('pays the general penalty under most laws, and goes to the court', () => {
    for (const track of ['jeugdwet', 'bijstand', 'wlz', 'wajong', 'svb', 'wia', 'awb'] as const) {
      const [one] = at({ track, events: late }, '2026-06-01').late
      expect(one, track).toMatchObject({ stage: 'late', notice: true, penaltyKind: 'awb' })
      expect(one?.penalty?.euros, track).toBeGreaterThan(0)
      expect(one?.court, track).toMatch(/rechter|rechtbank/)
    }
  })

  it('under the Woo: four weeks, two more when extended, a notice but no penalty', () => {
    const woo: Given = { track: 'woo', events: { application: '2026-03-02' } }
    expect(day(at(woo, '2026-03-03'), 'application.last_day')).toBe('2026-03-30')
    const extended: Given = { ...woo, choices: { extended: true } }
    expect(keys(at(extended, '2026-03-03'))).toEqual(['application.extended_last_day'])
    const chain = at({ ...woo, events: { ...woo.events, notice: '2026-04-01' } }, '2026-06-01')
    expect(chain.late[0]).toMatchObject({ notice: true, penaltyKind: 'none', valid: { value: true } })
    expect(chain.late[0]?.penalty).toBeUndefined()
    expect(chain.late[0]?.notes.join(' ')).toMatch(/8\.2.*8\.4/)
    expect(keys(chain)).toContain('notice.court_from')
    expect(keys(chain).filter((key) => key.includes('penalty'))).toEqual([])
  })

  it('for allowances: no penalty but for the definitive calculation, and then ten euros a week up to what is at stake', () => {
    const events = { application: '2025-01-06', notice: '2025-05-01' } as const
    const penalty = (choices: MatterFacts['choices']): number | undefined =>
      at({ track: 'toeslagen', events, choices }, '2026-06-01').late[0]?.penalty?.euros
    expect(penalty({})).toBeUndefined()
    expect(at({ track: 'toeslagen', events }, '2026-06-01').late[0]).toMatchObject({ penaltyKind: 'none' })
    expect(penalty({ definitive: true })).toBe(100)
    expect(penalty({ definitive: true, under_100: true })).toBe(30)
    expect(penalty({ definitive: true, under_30: true })).toBe(0)
  })

  it('under the Ziektewet: the two weeks of a decision on fitness, unless it is about something else', () => {
    const zw: Given = { track: trackOf('ziektewet'), events: { decision: '2026-11-02' } }
    expect(day(at(zw, '2026-11-03'), 'decision.last_day')).toBe('2026-11-16')
    const other: Given = { ...zw, choices: { not_fitness: true } }
    expect(day(at(other, '2026-11-03'), 'decision.last_day')).toBe('2026-12-14')
  })

  it('under the Ziektewet and the WW: the later day to decide on an objection, and that it was not verified', () => {
    for (const law of ['ziektewet', 'ww'] as const) {
      const events = { decision: '2026-01-05', objection: '2026-01-12' } as const
      const chain = at({ track: trackOf(law), events }, '2026-09-01')
      const found = chain.links.find(({ answer }) => answer === 'objection_decision')
      expect(found?.day, law).toMatch(/^2026-0[5-6]/)
      expect(chain.late[0]?.notes.join(' '), law).toContain('niet nagekeken')
    }
  })

  it('for the WIA: says that the penalty may be abolished, and that 16 weeks are policy', () => {
    const notes = at({ track: 'wia', events: late }, '2026-06-01').late[0]?.notes.join(' ')
    expect(notes).toMatch(/niet nagekeken/)
    expect(notes).toMatch(/16 weken/)
    expect(day(at({ track: 'wia', events: late }, '2026-06-01'), 'application.decision_last_day')).toBe(
      '2026-03-02',
    )
  })

  it('for youth help: the juvenile court, and the by-law may be shorter', () => {
    const [one] = at({ track: trackOf('jeugdwet'), events: late }, '2026-06-01').late
    expect(one?.court).toContain('kinderrechter')
    expect(one?.notes.join(' ')).toContain('verordening')
  })

  it('for social assistance: an advance within four weeks, a decision within eight', () => {
    const chain = at({ track: 'bijstand', events: { application: '2026-03-02' } }, '2026-03-03')
    expect(day(chain, 'application.advance_last_day')).toBe('2026-03-30')
    expect(day(chain, 'application.decision_last_day')).toBe('2026-04-28')
  })

  it('for the own file: a month, or three when extended', () => {
    const avg: Given = { track: 'avg', events: { application: '2026-03-02' } }
    expect(day(at(avg, '2026-03-03'), 'application.last_day')).toBe('2026-04-02')
    expect(keys(at({ ...avg, choices: { extended: true } }, '2026-03-03'))).toEqual([
      'application.extended_last_day',
    ])
    expect(at(avg, '2026-05-01').late[0]?.notes.join(' ')).toContain('UAVG 34')
  })

  it('for debt help: a first conversation, quick when something threatens', () => {
    const wgs: Given = { track: 'wgs', events: { application: '2026-03-02' } }
    expect(day(at(wgs, '2026-03-03'), 'application.last_day')).toBe('2026-03-30')
    expect(day(at({ ...wgs, choices: { threatening: true } }, '2026-03-03'), 'application.last_day')).toBe(
      '2026-03-05',
    )
  })
})

describe('late answers without a notice of default', () => {
  it('a Wmo assessment: first file the application', () => {
    const [one] = at({ track: 'wmo', events: { report: '2026-03-02' } }, '2026-05-20').late
    expect(one).toMatchObject({ stage: 'inquiry_late', notice: false, penaltyKind: 'none', daysOver: 37 })
    expect(one?.court).toContain('aanvraag')
  })

  it('an insurer: four weeks, then the SKGZ, and 90 days after its conclusion the disputes committee', () => {
    const events = { decision: '2026-03-02', objection: '2026-04-01' } as const
    const chain = at({ track: 'zvw', events }, '2026-06-01')
    expect(day(chain, 'objection.decision_last_day')).toBe('2026-04-29')
    expect(day(chain, 'objection.skgz_last_day')).toBe('2027-04-01')
    expect(chain.late).toMatchObject([{ stage: 'objection_late', notice: false, penaltyKind: 'none' }])
    expect(chain.late[0]?.court).toContain('SKGZ')
    const concluded = at(
      { track: 'zvw', events: { ...events, skgz: '2026-06-01', skgz_answer: '2026-09-01' } },
      '2026-09-02',
    )
    expect(day(concluded, 'skgz_answer.last_day')).toBe('2026-11-30')
  })

  it('a complaint: six weeks, ten with a committee, then the ombudsman; the request goes on beside it', () => {
    const events = { application: '2026-03-02', complaint: '2026-03-09' } as const
    const chain = at({ track: 'awb', events }, '2026-06-01')
    expect(day(chain, 'complaint.last_day')).toBe('2026-04-20')
    expect(chain.late.map(({ stage, notice }) => [stage, notice])).toEqual([
      ['late', true],
      ['complaint_late', false],
    ])
    const choices = { complaint_committee: true }
    expect(day(at({ track: 'awb', events, choices }, '2026-06-01'), 'complaint.last_day')).toBe('2026-05-18')
    const answered = at({ track: 'awb', events: { ...events, complaint_answer: '2026-04-10' } }, '2026-06-01')
    expect(day(answered, 'complaint_answer.last_day')).toBe('2027-04-10')
  })
})

const against = (given: Given, today: string) => noNotice(facts(given), at(given, today))

describe('a notice of default that would have no effect', () => {
  it('is premature while the term runs, up to and including its last day', () => {
    const given: Given = { track: 'awb', events: { application: '2026-01-05' } }
    const premature = { reason: 'premature', due: '2026-03-02', from: '2026-03-03' }
    expect(against(given, '2026-02-01')).toEqual(premature)
    expect(against(given, '2026-03-02')).toEqual(premature)
    expect(against(given, '2026-03-03')).toBeUndefined()
  })

  it('has nothing to be about with only a report of need, or with an insurer', () => {
    expect(against({ track: 'wmo', events: { report: '2026-03-02' } }, '2026-05-20')).toEqual({
      reason: 'report-only',
    })
    expect(against({ track: 'zvw', events: { decision: '2026-03-02' } }, '2026-05-20')).toEqual({
      reason: 'insurer',
    })
  })

  it('is left to the person where nothing is known', () => {
    expect(against({ track: 'awb', events: {} }, '2026-05-20')).toBeUndefined()
  })
})
