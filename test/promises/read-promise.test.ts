import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct } from '../../shared/terms/correct.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { readDue } from '../../shared/promises/read-due.ts'
import { readPromise, readPromises } from '../../shared/promises/read-promise.ts'

/** A Tuesday. */
const tuesday = '2026-11-03'

describe('by when, as it is said on Tuesday 3 November 2026', () => {
  test.each([
    ['vandaag nog', '2026-11-03', 'day'],
    ['vanmiddag', '2026-11-03', 'day'],
    ['morgen', '2026-11-04', 'day'],
    ['morgenochtend', '2026-11-04', 'day'],
    ['overmorgen', '2026-11-05', 'day'],
    ['tomorrow', '2026-11-04', 'day'],
    ['the day after tomorrow', '2026-11-05', 'day'],
    ['vrijdag', '2026-11-06', 'weekday'],
    ['uiterlijk vrijdag', '2026-11-06', 'weekday'],
    ['voor vrijdag', '2026-11-05', 'weekday'],
    ['vóór vrijdag', '2026-11-05', 'weekday'],
    ['by Friday', '2026-11-06', 'weekday'],
    ['before Friday', '2026-11-05', 'weekday'],
    ['dinsdag', '2026-11-10', 'weekday'],
    ['komende dinsdag', '2026-11-10', 'weekday'],
    ['volgende week dinsdag', '2026-11-10', 'weekday'],
    ['dinsdag volgende week', '2026-11-10', 'weekday'],
    ['volgende week', '2026-11-13', 'week'],
    ['next week Thursday', '2026-11-12', 'weekday'],
    ['deze week', '2026-11-06', 'week'],
    ['eind van de week', '2026-11-06', 'week'],
    ['voor het eind van de week', '2026-11-06', 'week'],
    ['eind volgende week', '2026-11-13', 'week'],
    ['by the end of next week', '2026-11-13', 'week'],
    ['eind van de maand', '2026-11-30', 'month'],
    ['end of the month', '2026-11-30', 'month'],
    ['eind volgende maand', '2026-12-31', 'month'],
    ['binnen twee weken', '2026-11-17', 'span'],
    ['binnen 14 dagen', '2026-11-17', 'span'],
    ['binnen een week', '2026-11-10', 'span'],
    ['binnen 24 uur', '2026-11-04', 'span'],
    ['over zes weken', '2026-12-15', 'span'],
    ['within three days', '2026-11-06', 'span'],
    ['in a month', '2026-12-03', 'span'],
    ['binnen vijf werkdagen', '2026-11-10', 'working-days'],
    ['within 3 working days', '2026-11-06', 'working-days'],
    ['uiterlijk 3 december', '2026-12-03', 'date'],
    ['voor 3 december', '2026-12-02', 'date'],
    ['voor 1 jan', '2026-12-31', 'date'],
    ['3 dec 2026', '2026-12-03', 'date'],
    ['by December 3rd', '2026-12-03', 'date'],
    ['op 3-12', '2026-12-03', 'date'],
    ['2026-12-03', '2026-12-03', 'date'],
    ['2 november', '2027-11-02', 'date'],
  ])('%s is %s', (words, due, form) => {
    expect(readDue(`Stuurt het besluit ${words}.`, tuesday)).toMatchObject({ due, form })
  })

  test.each(['geen dag', 'op 31 februari', '3 november 2020', 'dossier 4521-12', 'vrijdagmiddagborrel'])(
    'no day is read from "%s"',
    (line) => {
      expect(readDue(line, tuesday)).toBeUndefined()
    },
  )

  test('working days leave out the holidays at the end of the year', () => {
    expect(readDue('binnen drie werkdagen', '2026-12-24')?.due).toBe('2026-12-30')
    const law = correct(legalData, [{ key: 'day/2026-12-29', value: 'yes' }])
    expect(readDue('binnen drie werkdagen', '2026-12-24', law)?.due).toBe('2026-12-31')
  })

  test('in the weekend the end of the week is that of the next', () => {
    expect(readDue('eind van de week', '2026-11-07')?.due).toBe('2026-11-13')
  })

  test('the last day of January and a month is the last of February', () => {
    expect(readDue('binnen een maand', '2027-01-31')?.due).toBe('2027-02-28')
  })
})

describe('a promise in a line', () => {
  test.each([
    ['- Mw. Vos belt voor vrijdag terug', 'them', 'Mw. Vos belt terug', '2026-11-05'],
    ['Ze zal het verslag uiterlijk 3 december sturen.', 'them', 'Ze zal het verslag sturen', '2026-12-03'],
    ['Toezegging: besluit binnen twee weken', 'them', 'Besluit binnen twee weken', '2026-11-17'],
    ['Stuurt morgen de brief', 'them', 'Stuurt de brief', '2026-11-04'],
    ['Wij sturen volgende week dinsdag de stukken', 'us', 'Wij sturen de stukken', '2026-11-10'],
    ['morgen stuur ik het formulier', 'us', 'Stuur ik het formulier', '2026-11-04'],
    ["I'll send the form tomorrow", 'us', "I'll send the form", '2026-11-04'],
    ['She will call back within two weeks', 'them', 'She will call back', '2026-11-17'],
    ['Hij zegt: "ik bel morgen terug"', 'them', 'Hij zegt: "ik bel terug"', '2026-11-04'],
    ['Consulent komt hierop terug, zal bellen', 'them', 'Consulent komt hierop terug, zal bellen', null],
  ])('%s', (line, by, text, due) => {
    expect(readPromise(line, tuesday)).toMatchObject({ by, text, due })
  })

  test.each([
    'Mevrouw belt over de rolstoel',
    'Gebeld met de gemeente',
    'Stuurt u het morgen?',
    'Zal niet voor vrijdag lukken',
    'Kan niet beloven dat het morgen komt',
    '',
  ])('is not seen in "%s"', (line) => {
    expect(readPromise(line, tuesday)).toBeUndefined()
  })

  test('a note gives one for each line that holds one, and says by which words', () => {
    const note = 'Vraag naar verslag\nMw. Vos belt vrijdag terug\n\nIk stuur morgen de machtiging'
    expect(readPromises(note, tuesday)).toMatchObject([
      {
        line: 'Mw. Vos belt vrijdag terug',
        by: 'them',
        saw: { deed: 'belt vrijdag terug', when: { words: 'vrijdag' } },
      },
      {
        line: 'Ik stuur morgen de machtiging',
        by: 'us',
        saw: { deed: 'Ik stuur', when: { words: 'morgen' } },
      },
    ])
  })
})

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const words = fc.constantFrom(
  'voor',
  'uiterlijk',
  'by',
  'vrijdag',
  'Monday',
  'volgende',
  'week',
  'binnen',
  'twee',
  '14',
  'dagen',
  'werkdagen',
  'eind',
  'van',
  'de',
  'maand',
  '29',
  'februari',
  '3-12',
  'morgen',
  'vóór',
  'İ',
  'ﬁ',
  'zal',
  'stuurt',
  'ik',
  '2019',
  '0',
  '31',
)
const lines = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '))

describe('whatever is typed', () => {
  test('no promise is due before the call, and what was read stands in the line', () => {
    fc.assert(
      fc.property(lines, days, (line, called) => {
        const found = readDue(line, called)
        if (!found) return
        expect(found.due >= called).toBe(true)
        expect(line.slice(found.from, found.from + found.words.length)).toBe(found.words)
        expect(found.words).not.toBe('')
      }),
    )
  })

  test('any text at all is read without an error, and a promise always says what and why', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'grapheme' })), days, (line, called) => {
        const found = readPromise(line, called)
        if (!found) return
        expect(found.text.trim()).not.toBe('')
        expect(line).toContain(found.saw.deed)
      }),
    )
  })
})
