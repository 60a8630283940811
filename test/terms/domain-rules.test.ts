import { describe, expect, test } from 'vitest'
import { rules } from '../../shared/terms/rules.ts'
import { compute, counts, date, step } from './ask.ts'
import { add, statutory, text, number, weeksOn } from './reference.ts'

/** Every term of domain.md section 1 (left), and where Zaakmap counts it: rule, step, article, mark. */
const told = [
  ['1.1 bezwaar', 'bezwaar', 'last_day', /6:7/, 'V'],
  ['1.1 Ziektewet', 'bezwaar_ziektewet', 'last_day', /./, '?'],
  ['1.1 post', 'post', 'received_last_day', /6:9/, 'V'],
  ['1.1 stukken', 'stukken_hoorzitting', 'safe_last_day', /7:4/, 'V'],
  ['1.1 beroep', 'beroep', 'last_day', /6:7/, 'V'],
  ['1.1 griffierecht', 'griffierecht', 'last_day', /8:41/, 'V'],
  ['1.1 stukken vovo', 'stukken_vovo', 'safe_last_day', /8:83/, 'V'],
  ['1.1 stukken beroep', 'stukken_beroep', 'safe_last_day', /8:58/, 'V'],
  ['1.1 uitspraak', 'uitspraak', 'last_day', /8:66/, 'V'],
  ['1.1 verzet', 'verzet', 'last_day', /8:55/, 'V'],
  ['1.1 hoger beroep', 'hoger_beroep', 'last_day', /6:24/, 'V'],
  ['1.2 beslissing op bezwaar', 'beslissing_op_bezwaar', 'decision_last_day', /7:10/, 'V'],
  ['1.2 UWV', 'uwv_beslistermijn', 'decision_last_day', /WIA/, 'V'],
  ['1.3 awb_4_13, awb_4_15', 'aanvraag', 'decision_last_day', /4:13/, 'V'],
  ['1.3 wmo_plan', 'wmo', 'plan_last_day', /2\.3\.2/, 'V'],
  ['1.3 wmo_melding', 'wmo', 'inquiry_last_day', /2\.3\.2/, 'V'],
  ['1.3 jeugdwet', 'jeugdhulp', 'decision_last_day', /4:13/, 'K'],
  ['1.3 ciz', 'ciz', 'decision_last_day', /./, 'V'],
  ['1.3 zorgkantoor plan', 'zorgkantoor', 'plan_last_day', /3\.3\.2/, 'K'],
  ['1.3 zorgkantoor besluit', 'zorgkantoor', 'decision_last_day', /4:13/, 'K'],
  ['1.3 zvw jaar', 'heroverweging', 'last_day', /Zvw/, 'V'],
  ['1.3 zvw antwoord', 'heroverweging_antwoord', 'decision_last_day', /Zvw/, 'V'],
  ['1.3 zvw commissie', 'geschillencommissie_zorg', 'last_day', /skgz/, 'V'],
  ['1.3 pw voorschot', 'bijstand', 'advance_last_day', /52/, 'K'],
  ['1.3 pw', 'bijstand', 'decision_last_day', /4:13/, 'V'],
  ['1.3 Bbz', 'bijstand_zelfstandigen', 'decision_last_day', /Bbz/, 'V'],
  ['1.3 wia', 'wia', 'decision_last_day', /102/, 'V'],
  ['1.3 wajong', 'wajong', 'decision_last_day', /Wajong/, 'K'],
  ['1.3 toeslag_voorschot', 'toeslag_aanvraag', 'decision_last_day', /Awir/, 'V'],
  ['1.3 toeslag_definitief', 'toeslag_definitief', 'decision_last_day', /Awir/, 'K'],
  ['1.3 wgs', 'schuldhulp', 'last_day', /Wgs 4/, 'V'],
  ['1.3 onderwijs', 'school_toelating', 'extended_last_day', /WPO 40/, 'K'],
  ['1.3 woo', 'woo', 'extended_last_day', /Woo 4\.4/, 'V'],
  ['1.3 avg_inzage', 'avg', 'extended_last_day', /12\(3\)/, '?'],
  ['1.3 klacht', 'klacht', 'extended_last_day', /9:11/, 'V'],
  ['1.3 klacht 9:8(3)', 'klacht_niet_behandeld', 'last_day', /9:8\(3\)/, 'V'],
  ['1.3 ombudsman', 'ombudsman', 'last_day', /9:24/, 'V'],
  ['1.4 ingebrekestelling', 'ingebrekestelling', 'notice_from', /4:17/, 'V'],
  ['1.4 beroep niet tijdig', 'beroep_niet_tijdig', 'last_day', /8:55b/, 'V'],
  ['1.4 na de uitspraak', 'beslissen_na_uitspraak', 'decision_last_day', /8:55d/, 'V'],
] as const

describe('every term of section 1 is counted', () => {
  test.each(told)('%s by %s, %s', (_, rule, key, law, mark) => {
    const found = step(rule, '2026-03-04', key)
    expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(found.law).toMatch(law)
    // A mark may become more careful for a date whose counts differ, never bolder.
    expect(['V', 'K', '?'].indexOf(found.mark)).toBeGreaterThanOrEqual(
      ['V', 'K', '?'].indexOf(mark === '?' ? 'V' : mark),
    )
  })

  test('and no rule stands outside the list', () => {
    const listed = new Set<string>(told.map(([, rule]) => rule))
    expect(rules.map(({ key }) => key).filter((key) => !listed.has(key))).toEqual(['termijn'])
  })

  test.each(rules.map((rule) => [rule.key, rule] as const))(
    '%s names its source and says what follows',
    (_, rule) => {
      expect(rule.source).not.toBe('')
      for (const words of [rule.label, rule.help, rule.consequence, rule.eventLabel])
        expect(words.nl && words.en).not.toBe('')
    },
  )
})

test('no rule sounds like advice: whatever is open says so in words', () => {
  for (const { key } of rules) {
    const params: Record<string, string> = key === 'termijn' ? { count: '3', unit: 'weeks' } : {}
    for (const one of compute(key, '2026-03-04', params).steps) {
      // `V` is verified; `K` is shown with its mark, and has a doubt of its own only where the counts differ.
      if (one.mark === '?') expect([key, one.key, one.doubt ?? '']).not.toEqual([key, one.key, ''])
      expect(`${one.why} ${one.doubt ?? ''}`).not.toMatch(/u hebt recht|u moet altijd|gegarandeerd/i)
    }
  }
})

/** Every thirteenth day of 2015-2035. */
const events = Array.from({ length: 588 }, (_, at) => text(number('2015-01-01') + at * 13))

test.each([
  ['beroep_niet_tijdig', 'last_day', 8],
  ['beslissen_na_uitspraak', 'decision_last_day', 2],
  ['jeugdhulp', 'decision_last_day', 8],
  ['zorgkantoor', 'decision_last_day', 8],
  ['school_toelating', 'decision_last_day', 6],
  ['school_toelating', 'extended_last_day', 10],
  ['klacht_niet_behandeld', 'last_day', 4],
])('%s, %s: %i weeks and then the first working day, for every event', (rule, key, weeks) => {
  for (const event of events)
    expect([event, date(rule, event, key)]).toEqual([event, statutory(event, weeks)])
})

test('thirteen weeks, four weeks of an insurer and ninety days of a committee wait for no holiday', () => {
  for (const event of events) {
    expect(date('bijstand_zelfstandigen', event, 'decision_last_day')).toBe(weeksOn(event, 13))
    expect(date('heroverweging_antwoord', event, 'decision_last_day')).toBe(weeksOn(event, 4))
    expect(date('geschillencommissie_zorg', event, 'last_day')).toBe(add(event, 90))
  }
})

describe('counted by hand', () => {
  test.each([
    ['bezwaar', '2024-01-18', 'last_day', '2024-02-29', 'a leap day'],
    ['bezwaar', '2020-02-29', 'last_day', '2020-04-14', 'from a leap day to Tuesday after Easter'],
    ['bezwaar', '2023-11-13', 'last_day', '2023-12-27', 'both Christmas days'],
    ['bezwaar', '2018-02-16', 'last_day', '2018-04-03', 'Good Friday and Easter'],
    ['bezwaar', '2022-03-24', 'last_day', '2022-05-06', 'Liberation Day in no lustrum year'],
    ['bezwaar', '2024-03-28', 'last_day', '2024-05-13', 'Ascension and the decree day after it'],
    ['bezwaar', '2023-03-17', 'last_day', '2023-05-01', 'the decree day after King’s Day'],
    ['bezwaar', '2027-11-19', 'last_day', '2027-12-31', 'New Year’s Eve is a working day'],
    ['griffierecht', '2029-03-02', 'last_day', '2029-04-03', 'Good Friday and Easter 2029'],
    ['jeugdhulp', '2030-03-08', 'decision_last_day', '2030-05-03', 'a Friday between the free days'],
    [
      'toeslag_definitief',
      '2026-08-31',
      'decision_last_day',
      '2027-02-28',
      'the last day of February, a Sunday',
    ],
  ])('%s from %s, %s: %s (%s)', (rule, event, key, last) => expect(date(rule, event, key)).toBe(last))

  test('documents for a court are due before the tenth day, for an interim measure before the last', () => {
    expect(counts('stukken_beroep', '2026-03-20', 'safe_last_day')).toEqual(['2026-03-10', '2026-03-09'])
    expect(counts('stukken_vovo', '2026-04-07', 'safe_last_day')).toEqual(['2026-04-06', '2026-04-05'])
    expect(date('stukken_vovo', '2026-04-07', 'last_working_day')).toBe('2026-04-02')
  })
})
