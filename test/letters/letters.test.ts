import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from '../../shared/domain/citizen-number.ts'
import { draftLetter } from '../../shared/letters/draft.ts'
import type { LetterFacts } from '../../shared/letters/letter.ts'
import { letters } from '../../shared/letters/letters.ts'
import { must } from '../../shared/result.ts'

const nothing: LetterFacts = {
  sender: { name: '', address: '', phone: '', mail: '' },
  client: '',
  agency: { name: '', address: '' },
  reference: '',
  date: '2026-11-22',
  place: '',
  given: {},
}
const known = (given: Record<string, string> = {}): LetterFacts => ({
  ...nothing,
  sender: { name: 'Hanneke Lindewaal', address: 'Schelpenpad 3, 0000 AA Duinmeer', phone: '', mail: '' },
  agency: { name: 'Gemeente Duinmeer', address: 'Postbus 0\n0000 AA Duinmeer' },
  reference: 'D-2026-0417',
  place: 'Duinmeer',
  given,
})
const textOf = (key: string, facts: LetterFacts): string => {
  const { subject, body, enclosures } = must(draftLetter(key, facts))
  return [subject, ...body.map(({ text }) => text), ...enclosures].join('\n')
}

/** What each letter must hold (domain.md 5.4). */
const needed: Record<string, RegExp[]> = {
  pro_forma: [/bezwaar/, /redenen/, /termijn/, /7:4/, /hoorzitting/, /7:15/],
  grounds: [/redenen/, /gegrond/],
  interim_measure: [/8:81/, /wachten/, /Kopie van het bezwaar/],
  default_notice: [
    /^ingebrekestelling/,
    /Ingebrekestelling/,
    /4:17/,
    /6:12/,
    /binnen twee weken/,
    /dwangsom/,
    /beroep/,
    /bewijs/,
  ],
  report: [/melding/, /bevestiging/, /zeven dagen/, /zes weken/],
  application: [/lid 9/, /twee weken/],
  support: [/cliëntondersteuning/, /2\.2\.4/, /gratis/],
  reaction: [/verslag/, /niet dat ik het ermee eens ben/],
  complaint: [/klacht/, /9:11/],
  ombudsman: [/zelf geklaagd/, /Kopie van de klacht/],
  access: [/artikel 15/, /maand/, /geen kopie van een identiteitsbewijs/],
  public_information: [/Wet open overheid/, /vier weken/],
  reconsideration: [/heroverwegen/, /vier weken/, /SKGZ/],
  authorisation: [/machtig/, /intrekken/, /tot en met/],
  consent: [/toestemming/, /intrekken/, /tot en met/],
  withdrawal: [/trek hierbij in/],
  delay: [/uitstel/],
  promise_confirmation: [/afgesproken/],
  meeting_report: [/verslag/, /gezegd/, /klopt/, /binnen een week/],
  missing_piece: [/ontbreekt/, /kopie/, /binnen twee weken/],
}

describe('a letter', () => {
  it.each(letters.map(({ key }) => key))('%s holds what the law wants in it', (key) => {
    expect(needed[key], key).toBeDefined()
    for (const words of needed[key] ?? []) expect(textOf(key, known())).toMatch(words)
  })

  it.each(letters.map(({ key }) => key))(
    '%s leaves a gap that nobody overlooks for what is not known',
    (key) => {
      const spec = letters.find((letter) => letter.key === key)
      const optional = new Set([
        'authorised',
        'missing',
        'counted',
        'meeting',
        'period',
        'until',
        'due',
        'spoken_with',
        'agreed',
      ])
      for (const { name, type } of spec?.fields ?? []) {
        if (optional.has(name)) continue
        const others = Object.fromEntries(
          (spec?.fields ?? [])
            .filter((field) => field.name !== name)
            .map((field) => [field.name, field.type === 'date' ? '2026-03-04' : 'iets']),
        )
        expect(textOf(key, known(others)), `${key}: ${name} (${type})`).toMatch(/\[[^\]]+\]/)
      }
    },
  )

  it('speaks on behalf of the client when somebody else signs', () => {
    const facts = {
      ...known({ decision_date: '2026-06-01', decision_about: 'begeleiding' }),
      client: 'Jesse Lindewaal',
    }
    expect(textOf('pro_forma', facts)).toContain(
      'namens Jesse Lindewaal bezwaar tegen uw besluit van 1 juni 2026',
    )
    expect(must(draftLetter('pro_forma', facts)).signature).toEqual([
      'Hanneke Lindewaal',
      'namens Jesse Lindewaal',
    ])
  })

  it('never fills in a citizen service number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (number) => {
        const bsn = String(number).padStart(9, '0')
        fc.pre(isCitizenNumber(bsn))
        const facts = {
          ...known({
            events: `Mijn nummer is ${bsn}.`,
            wanted: `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`,
          }),
          reference: bsn,
        }
        const draft = JSON.stringify(must(draftLetter('complaint', facts))).replaceAll(/[ .]/g, '')
        expect(draft).not.toContain(bsn)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says which letter there is not', () => {
    expect(draftLetter('liefdesbrief', nothing)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })
})
