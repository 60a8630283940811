import { describe, expect, test } from 'vitest'
import { heldCare } from '../intake/guess/letters/held-care.ts'
import { heldMunicipal } from '../intake/guess/letters/held-municipal.ts'
import { heldNational } from '../intake/guess/letters/held-national.ts'
import { heldObjections } from '../intake/guess/letters/held-objections.ts'
import { heldOurs } from '../intake/guess/letters/held-ours.ts'
import { tuneMunicipal } from '../intake/guess/letters/tune-municipal.ts'
import { tuneNational } from '../intake/guess/letters/tune-national.ts'
import { tuneOthers } from '../intake/guess/letters/tune-others.ts'
import { tuneOurs } from '../intake/guess/letters/tune-ours.ts'
import { pagesOf, sample, textOf } from '../sample/papers.ts'
import { aboutHealth } from './letters/about.ts'
import { careLetters } from './letters/care.ts'
import { dailyLetters } from './letters/daily.ts'
import { doctorsLetters } from './letters/doctors.ts'
import { englishMedical, englishOther } from './letters/english.ts'
import { freshMedical, freshOther } from './letters/fresh.ts'
import { lastMedical, lastOther } from './letters/last.ts'
import { otherLetters } from './letters/other.ts'
import { seenIn, told } from './score.ts'

const medical = [...careLetters, ...doctorsLetters, ...aboutHealth, ...freshMedical, ...lastMedical]
const other = [...otherLetters, ...dailyLetters, ...freshOther, ...lastOther]

describe('letters about health and other letters', () => {
  test('are told apart by what is known of them: none of 36 missed, no false alarm among 35', () => {
    expect([medical.length, other.length]).toEqual([36, 35])
    expect(told(medical, other, (letter) => seenIn(letter.pages, letter).length > 0)).toEqual({
      precision: 1,
      recall: 1,
      missed: [],
      alarms: [],
    })
  })

  test('are told apart by their pages alone, without sender and title: 33 of 36, no false alarm', () => {
    const { precision, recall, missed } = told(medical, other, ({ pages }) => seenIn(pages).length > 0)
    expect(precision).toBe(1)
    expect(recall).toBeCloseTo(33 / 36)
    // These say it by who sent them.
    expect(missed).toEqual([
      'appointment at an outpatient clinic',
      'bill of a dentist with what was done',
      'report of an audiologist',
    ])
  })
})

test('letters in English are told apart by their pages alone', () => {
  const { missed, alarms } = told(englishMedical, englishOther, ({ pages }) => seenIn(pages).length > 0)
  expect({ missed, alarms }).toEqual({ missed: [], alarms: [] })
})

test('of letters that were written for other ends, only those about health are taken for it', () => {
  const letters = [heldCare, heldMunicipal, heldNational, heldObjections, heldOurs]
  const more = [tuneMunicipal, tuneNational, tuneOthers, tuneOurs]
  const all = [...letters, ...more].flat()
  const seen = all.filter(({ pages, from = '' }) => seenIn(pages, { from }).length > 0)
  expect(all.length).toBeGreaterThan(120)
  expect(seen.map(({ name }) => name).toSorted()).toEqual(
    [
      // What a doctor wrote, and a bill that says of which treatment it is.
      'huisarts verklaring',
      'ziekenhuis brief',
      'medisch advies',
      'factuur zorg',
      'revalidatie',
      'psycholoog',
      'ergo rapport',
    ].toSorted(),
  )
})

test('of the papers of the sample families, only what doctors wrote is taken for it', async () => {
  const found: string[] = []
  for (const { file, from, title } of sample.cases.flatMap(({ documents }) => documents)) {
    const pages = file.endsWith('.pdf') ? (pagesOf(file) ?? []) : [await textOf(file)]
    if (seenIn(pages, { from: from ?? '', title }).length > 0) found.push(file)
    // Its pages alone say it too.
    if (found.includes(file)) expect(seenIn(pages), file).not.toEqual([])
  }
  expect(found.toSorted()).toEqual(['huisarts over moeder.pdf', 'verklaring revalidatiearts.pdf'])
})

describe('what was seen', () => {
  const decision = aboutHealth.find(({ kind }) => kind === 'beschikking')
  const pages = decision?.pages ?? []

  test('is told by words and page, and a decision that only decides has none', () => {
    expect(seenIn(pages)).toMatchObject([{ mark: 'text', page: 2 }])
    expect(seenIn(pages)[0]?.words).toContain('DSM-5')
    expect(seenIn(pages.slice(0, 1))).toEqual([])
  })

  test('stands on one page: the same words spread over many say nothing', () => {
    const words = ['Er is een anamnese.', 'Er is lichamelijk onderzoek.', 'Uw medicatie.', 'Uw huisarts.']
    expect(seenIn([words.join('\n')])).toHaveLength(1)
    expect(seenIn(words)).toEqual([])
  })

  test('bears the slips of a scanner', () => {
    expect(seenIn(['Anarnnese: rnoe.\nLichame1ijk onderzoek: geen bijz0nderheden.'])).toMatchObject([
      { words: ['anamnese', 'lichamelijk onderzoek'] },
    ])
  })

  test('is nobody’s when it is an animal’s', () => {
    const page = 'Patiënt Bobbie. Anamnese: braakt. Diagnose: gastritis. Meloxicam 5 mg 1dd1.'
    expect(seenIn([page])).toHaveLength(1)
    expect(seenIn([`${page} Dierenarts: W. Zeehond`])).toEqual([])
  })
})

test('a page is read to its end, however long or odd it is', () => {
  const words = ['a', 's: ', ', ', '1 ', 'had ', 'dr. ', ' ', '\n', '0', 'l-']
  for (const word of words) expect(seenIn([word.repeat(200_000)])).toEqual([])
})
