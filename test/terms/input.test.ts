import { describe, expect, test } from 'vitest'
import { computeTerm } from '../../shared/terms/compute.ts'
import { listRules } from '../../shared/terms/rules.ts'
import { termComputationSchema, termRuleSchema } from '../../shared/terms/step.ts'

const failure = (rule: string, event: string, params: Record<string, string> = {}) => {
  const result = computeTerm({ rule, event, params, language: 'nl' })
  return result.ok ? undefined : result.failure
}
const badParam = (name: string) => ({ kind: 'invalid-input', detail: 'param', values: { name } })

test.each(['', 'BEZWAAR', 'bezwaar ', 'constructor', '__proto__', 'geen'])(
  'rule %j does not exist',
  (rule) => {
    expect(failure(rule, '2026-03-04')).toEqual({ kind: 'not-found', detail: 'rule', values: { name: rule } })
  },
)

test.each([
  '2026-02-30',
  '2026-02-29',
  '04-03-2026',
  '2026-3-4',
  '',
  '2026-03-04T00:00',
  '0026-03-04',
  'morgen',
])('event %j is refused', (event) => {
  const refused = { kind: 'invalid-input', detail: 'date', values: { value: event } }
  expect(failure('bezwaar', event)).toEqual(refused)
})

describe('parameters', () => {
  test.each([
    ['bezwaar', { committee: 'yes' }, 'committee'],
    ['bezwaar', { constructor: 'yes' }, 'constructor'],
    ['beslissing_op_bezwaar', { committee: 'ja' }, 'committee'],
    ['beslissing_op_bezwaar', { committee: '' }, 'committee'],
    ['beslissing_op_bezwaar', { regime: 'wmo' }, 'regime'],
    ['beslissing_op_bezwaar', { requested: '2026-02-30' }, 'requested'],
    ['beslissing_op_bezwaar', { completed: '2026-04-29' }, 'requested'],
    ['beslissing_op_bezwaar', { requested: '2026-03-03', completed: '2026-04-29' }, 'requested'],
    ['beslissing_op_bezwaar', { requested: '2026-04-20', completed: '2026-04-19' }, 'completed'],
    ['aanvraag', { requested: '2026-03-10', lapsed: '2026-03-09' }, 'lapsed'],
    ['aanvraag', { lapsed: '2026-03-24' }, 'requested'],
    ['aanvraag', { requested: '2026-03-10', completed: '2026-03-12', lapsed: '2026-03-24' }, 'lapsed'],
    ['aanvraag', { weeks: '0' }, 'weeks'],
    ['aanvraag', { weeks: '53' }, 'weeks'],
    ['aanvraag', { weeks: '8.5' }, 'weeks'],
    ['aanvraag', { weeks: '-8' }, 'weeks'],
    ['aanvraag', { weeks: '8e1' }, 'weeks'],
    ['wmo', { application: '2026-03-03' }, 'application'],
    ['wmo', { application: 'ja' }, 'application'],
    ['ingebrekestelling', { received: '2026-13-01' }, 'received'],
    ['ingebrekestelling', { decided: '2026-06-01' }, 'received'],
    ['ingebrekestelling', { received: '2026-04-01', decided: '2026-03-03' }, 'decided'],
    ['ingebrekestelling', { received: '2026-04-01', difference: '50' }, 'difference'],
    ['ingebrekestelling', { regime: 'uwv' }, 'regime'],
    ['termijn', { unit: 'weeks' }, 'count'],
    ['termijn', { count: '6' }, 'unit'],
    ['termijn', { count: '6', unit: 'years' }, 'unit'],
    ['termijn', { count: '6', unit: 'weken' }, 'unit'],
    ['termijn', { count: '0', unit: 'weeks' }, 'count'],
    ['termijn', { count: '1001', unit: 'days' }, 'count'],
    ['termijn', { count: '6', unit: 'weeks', statutory: 'maybe' }, 'statutory'],
    ['griffierecht', { interim: 'true' }, 'interim'],
  ])('%s with %j: %s does not fit', (rule, params, name) => {
    expect(failure(rule, '2026-03-04', { ...params })).toEqual(badParam(name))
  })
})

const warnings = (event: string, language: 'nl' | 'en') => {
  const result = computeTerm({ rule: 'bezwaar', event, language })
  return result.ok ? result.value.warnings : []
}

describe('what comes out', () => {
  test.each(['nl', 'en'] as const)('fits the schemas (%s)', (language) => {
    for (const rule of listRules(language)) {
      expect(termRuleSchema.parse(rule)).toEqual(rule)
      const params: Record<string, string> = rule.key === 'termijn' ? { count: '6', unit: 'weeks' } : {}
      const result = computeTerm({ rule: rule.key, event: '2026-03-04', params, language })
      expect(result.ok && termComputationSchema.parse(result.value)).toEqual(result.ok && result.value)
      expect(result.ok && result.value.steps.every(({ key }) => rule.steps.includes(key))).toBe(true)
    }
  })

  test('the rules and step keys of the command line exist', () => {
    const promised: Record<string, readonly string[]> = {
      bezwaar: ['last_day'],
      beroep: ['last_day'],
      hoger_beroep: ['last_day'],
      bezwaar_ziektewet: ['last_day'],
      verzet: ['last_day'],
      griffierecht: ['last_day'],
      post: ['posted_last_day', 'received_last_day'],
      beslissing_op_bezwaar: ['objection_last_day', 'decision_last_day', 'adjourned_last_day'],
      aanvraag: ['decision_last_day', 'untreated_last_day'],
      wmo: ['plan_last_day', 'inquiry_last_day', 'application_from', 'decision_last_day'],
      ciz: ['decision_last_day'],
      wia: ['decision_last_day'],
      wajong: ['decision_last_day'],
      ingebrekestelling: [
        'notice_from',
        'notice_valid',
        'two_weeks_last_day',
        'first_penalty_day',
        'last_penalty_day',
        'penalty_total',
        'fixed_last_day',
        'court_from',
      ],
      woo: ['last_day', 'extended_last_day'],
      avg: ['last_day', 'extended_last_day'],
      klacht: ['last_day', 'extended_last_day'],
      schuldhulp: ['last_day'],
      stukken_hoorzitting: ['safe_last_day', 'last_working_day'],
      uwv_beslistermijn: ['decision_last_day'],
      termijn: ['last_day'],
    }
    const known = new Map(listRules('nl').map((rule) => [rule.key, rule.steps]))
    for (const [key, steps] of Object.entries(promised))
      expect(known.get(key)).toEqual(expect.arrayContaining([...steps]))
    expect(known.size).toBe(listRules('en').length)
  })

  test('a year whose decree days are not known is named', () => {
    expect(warnings('2017-10-16', 'en')).toHaveLength(1)
    expect(warnings('2017-10-16', 'en')[0]).toContain('equated days not known for 2017')
    expect(warnings('2028-12-01', 'nl')[0]).toContain('2029')
    expect(warnings('2026-03-04', 'nl')).toEqual([])
  })
})
