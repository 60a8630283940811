import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareDates, dayAndDate, longDate, shortDate, timeOf } from '../../shared/dossier/dates.ts'
import { contentSchema } from '../../shared/dossier/content.ts'
import { dossierFileName, dossierTitle } from '../../shared/dossier/title.ts'
import { sample } from './sample.ts'

it('dates are written out in both languages, as far as they are known', () => {
  expect(longDate('2026-03-04', 'nl')).toBe('4 maart 2026')
  expect(longDate('2026-03-04', 'en')).toBe('4 March 2026')
  expect(shortDate('2026-03-04T10:15', 'nl')).toBe('4 mrt 2026')
  expect(longDate('2024-03', 'nl')).toBe('maart 2024')
  expect(longDate('2024', 'nl')).toBe('2024')
  expect(longDate('voorjaar 2024', 'nl')).toBe('voorjaar 2024')
  expect(longDate('2024-13-01', 'nl')).toBe('2024-13-01')
  expect(timeOf('2026-03-04T10:15')).toBe('10:15')
  expect(timeOf('2026-03-04')).toBe('')
})

it('the day of the week is that of the calendar', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        const name = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' }).format(date)
        expect(dayAndDate(date.toISOString().slice(0, 10), 'nl').split(' ')[0]).toBe(name)
      },
    ),
  )
})

it('sorts years before their days, words by the year in them, and unknown dates last', () => {
  const given = ['onbekend', '2025-01-01', 'voorjaar 2024', '2024-03-04', '2024-03', '']
  expect(given.toSorted(compareDates)).toEqual([
    'voorjaar 2024',
    '2024-03',
    '2024-03-04',
    '2025-01-01',
    'onbekend',
    '',
  ])
})

it('the file has a name that every system takes, and a title that people read', () => {
  const made = sample({ caseName: 'Özdemir / “de Vries”', reference: 'Z/2025: 44' })
  expect(dossierFileName(made)).toBe('z-2025-44_ozdemir-de-vries_volledig-dossier_2026-03-02_v1.pdf')
  expect(dossierTitle({ ...made, title: '' }, null)).toBe('Volledig dossier – Özdemir / “de Vries”')
  expect(dossierTitle({ ...made, title: 'Bezwaar' }, 2)).toBe('Bezwaar – Özdemir / “de Vries”, deel 2')
})

it('content needs little: a name and the day', () => {
  const made = contentSchema.parse({ caseName: 'Jansen', madeOn: '2026-03-04' })
  expect(made).toMatchObject({ preset: 'full', language: 'nl', documents: [], order: 'sections' })
  expect(contentSchema.safeParse({ caseName: 'Jansen', madeOn: '4 maart' }).success).toBe(false)
})
