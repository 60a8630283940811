import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { counts, date, step } from './ask.ts'

const vectors = z
  .object({
    simple: z.array(
      z.object({
        id: z.string(),
        rule: z.string(),
        actor: z.string(),
        event: z.string(),
        n: z.int(),
        unit: z.string(),
        expected: z.string(),
        why: z.string(),
      }),
    ),
    chains: z.array(z.looseObject({ id: z.string(), rule: z.string() })),
  })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/deadlines.json', import.meta.url), 'utf8')))

const simpleRules: Record<string, readonly [rule: string, key: string]> = {
  'awb-6:7-bezwaar': ['bezwaar', 'last_day'],
  'zw-2wk-bezwaar': ['bezwaar_ziektewet', 'last_day'],
  'awb-8:41-griffierecht': ['griffierecht', 'last_day'],
  'awb-hoger-beroep': ['hoger_beroep', 'last_day'],
  'wmo-2.3.2-onderzoek': ['wmo', 'inquiry_last_day'],
  'atw-2': ['termijn', 'last_day'],
  'uwv-17wk': ['uwv_beslistermijn', 'decision_last_day'],
}
const units: Record<string, string> = { dagen: 'days', weken: 'weeks', maanden: 'months' }

test.each(vectors.simple)('$id: $rule from $event ends on $expected ($why)', (vector) => {
  const [rule, key] = simpleRules[vector.rule] ?? []
  if (rule === undefined || key === undefined) throw new Error(`no rule for ${vector.rule}`)
  const params =
    rule === 'termijn'
      ? { count: String(vector.n), unit: units[vector.unit] ?? '', statutory: 'yes' }
      : rule === 'uwv_beslistermijn'
        ? { medical: 'yes' }
        : undefined
  const found = step(rule, vector.event, key, params)
  expect(found.date).toBe(vector.expected)
  expect(found.actor).toBe(vector.actor)
})

test.each(vectors.simple)('$id: the same as a term of its own', ({ event, n, unit, expected }) => {
  const params = { count: String(n), unit: units[unit] ?? '', statutory: 'yes' }
  expect(date('termijn', event, 'last_day', params)).toBe(expected)
})

/** The chain with that id; its fields differ from chain to chain. */
function chain(id: string) {
  const found: Record<string, unknown> | undefined = vectors.chains.find((one) => one.id === id)
  const field = (name: string) => String(found?.[name])
  return { field, number: (name: string) => Number(found?.[name]), found }
}

describe('chains', () => {
  test('C01: decision on an objection without a committee', () => {
    const { field } = chain('C01')
    expect(date('beslissing_op_bezwaar', field('bekend'), 'objection_last_day')).toBe(field('bezwaar_tm'))
    expect(date('beslissing_op_bezwaar', field('bekend'), 'decision_last_day')).toBe(field('besluit_tm'))
  })

  test('C02: with a committee and adjourned', () => {
    const { field } = chain('C02')
    const params = { committee: 'yes', adjourned: 'yes' }
    const at = (key: string) => date('beslissing_op_bezwaar', field('bekend'), key, params)
    expect(at('objection_last_day')).toBe(field('bezwaar_tm'))
    expect(at('decision_last_day')).toBe(field('besluit_tm'))
    expect(at('adjourned_last_day')).toBe(field('na_verdaging'))
  })

  test('C04: standing still while a defect is repaired', () => {
    const { field } = chain('C04')
    const event = chain('C01').field('bekend')
    expect(date('beslissing_op_bezwaar', event, 'decision_last_day')).toBe(field('basis'))
    const params = { requested: field('verzocht'), completed: field('hersteld') }
    const found = step('beslissing_op_bezwaar', event, 'decision_last_day', params)
    expect([found.strict, found.safe, found.date]).toEqual([
      field('strikt'),
      field('veilig'),
      field('veilig'),
    ])
    expect(found.why).toContain(`strikt geteld ${field('strikt_dagen')} dagen`)
    expect(found.why).toContain(`veilig geteld ${field('veilig_dagen')} dagen`)
  })

  test('C06: time to complete an application that ran out unused', () => {
    const { field } = chain('C06')
    const params = { weeks: '8', requested: field('uitgenodigd'), lapsed: field('hersteltermijn_tm') }
    expect(counts('aanvraag', '2026-03-02', 'decision_last_day', params)).toEqual([
      field('besluit_tm'),
      field('besluit_tm'),
    ])
    expect(date('aanvraag', '2026-03-02', 'untreated_last_day', params)).toBe(field('buitenbehandeling_tm'))
    expect(step('aanvraag', '2026-03-02', 'decision_last_day', params).why).toContain(
      `${field('dagen')} dagen`,
    )
  })

  test('C07: Wmo from report to decision', () => {
    const { field } = chain('C07')
    const at = (key: string) =>
      date('wmo', field('melding'), key, { application: field('aanvraag_ontvangen') })
    expect(at('plan_last_day')).toBe(field('plan_tm'))
    expect(at('inquiry_last_day')).toBe(field('onderzoek_tm'))
    expect(at('application_from')).toBe(field('aanvraag_kan_vanaf'))
    expect(at('decision_last_day')).toBe(field('besluit_tm'))
  })

  test('C11: the table of the penalty', () => {
    const table = Object.entries(Object(chain('C11').found?.['tabel']))
    expect(table).toHaveLength(9)
    for (const [late, euros] of table) {
      const decided = new Date(Date.UTC(2026, 5, 16 + Number(late))).toISOString().slice(0, 10)
      const params = { received: '2026-06-01', decided }
      expect(step('ingebrekestelling', '2026-05-27', 'penalty_total', params).value).toBe(euros)
    }
  })

  test('C12: a Woo request, which knows no penalty', () => {
    const { field } = chain('C12')
    expect(date('woo', field('ontvangen'), 'last_day')).toBe(field('vier_weken'))
    expect(date('woo', field('ontvangen'), 'extended_last_day')).toBe(field('plus_twee'))
    expect(step('woo', field('ontvangen'), 'last_day').changes).toContain('geen dwangsom')
  })

  test('C14: an access request that ends on Easter Sunday', () => {
    const { field } = chain('C14')
    expect(date('avg', field('ontvangen'), 'last_day')).toBe(field('een_maand'))
    expect(step('avg', field('ontvangen'), 'last_day').why).toContain('zondag 5 april 2026')
  })

  test('C16: in time by post', () => {
    const { field } = chain('C16')
    expect(date('post', field('einde'), 'posted_last_day')).toBe(field('ter_post_tm'))
    expect(date('post', field('einde'), 'received_last_day')).toBe(field('ontvangen_tm'))
  })

  test('C17: documents before a hearing', () => {
    const { field } = chain('C17')
    expect(date('stukken_hoorzitting', field('horen'), 'safe_last_day')).toBe(field('veilig_tm'))
    expect(date('stukken_hoorzitting', field('horen'), 'last_working_day')).toBe(field('veilig_tm'))
  })

  test('C21: the penalty of Dienst Toeslagen', () => {
    const { number } = chain('C21')
    const late = new Date(Date.UTC(2026, 5, 15 + 7 * number('weken_te_laat'))).toISOString().slice(0, 10)
    const notice = { received: '2026-06-01', regime: 'toeslagen' }
    const total = (params: Record<string, string>) =>
      step('ingebrekestelling', '2026-05-27', 'penalty_total', { ...notice, ...params }).value
    expect(total({ decided: late })).toBe(number('totaal'))
    expect(total({ decided: late, difference: '100' })).toBe(number('totaal'))
    expect(total({})).toBe(number('max'))
  })

  test('C22: a WIA application, and the longer term that UWV works with', () => {
    const { field } = chain('C22')
    expect(date('wia', field('ontvangen'), 'decision_last_day')).toBe(field('acht'))
    expect(counts('wia', field('ontvangen'), 'policy_last_day')).toEqual([
      field('zestien_nominaal'),
      field('zestien_veilig'),
    ])
  })

  test('every chain has its test', () => {
    const tested = ['C01', 'C02', 'C04', 'C06', 'C07', 'C11', 'C12', 'C14', 'C16', 'C17', 'C21', 'C22']
    expect(vectors.chains.map(({ id }) => id)).toEqual(tested)
  })
})
