import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from '../../../shared/domain/citizen-number.ts'
import { rules } from '../../../shared/terms/rules.ts'
import { best, guessesOf } from './ask.ts'

describe('the date on a letter', () => {
  it.each([
    ['Datum: 4 maart 2026\nGeachte heer,\nOp 2 maart 2026 belde u.', '2026-03-04'],
    ['Groningen, 4-3-2026\nGeachte heer', '2026-03-04'],
    ['04.03.26\nGeachte heer', '2026-03-04'],
    ['4 mrt ’26\nBeste mevrouw', '2026-03-04'],
    ['Datum l4 mei 2O26\nGeachte heer', '2026-05-14'],
    ['3 rnaart 2026\nGeachte heer', '2026-03-03'],
    ['March 4, 2026\nDear Sir', '2026-03-04'],
    ['4th March 2026\nDear Madam', '2026-03-04'],
    ['2026-03-04\nGeachte heer', '2026-03-04'],
    ['Uw brief van 1 februari 2026\nDatum 4 maart 2026', '2026-03-04'],
    ['Uw brief van Ons kenmerk Datum\n1 februari 2026 A-12 4 maart 2026', '2026-03-04'],
    ['Datum gesprek: 1 maart 2026\nDatum verslag: 4 maart 2026', '2026-03-04'],
    ['Geboren op 2 mei 2002\nBetalen vóór 30 maart 2026\nFactuurdatum 4 maart 2026', '2026-03-04'],
    ['Ontvangen: 6 maart 2026\nUtrecht, 4 maart 2026', '2026-03-04'],
    ['Verzonden: 4 maart 2026\nGeachte heer', '2026-03-04'],
  ])('in %j is %s', (text, date) => expect(best('date', text)?.value).toBe(date))

  it.each([
    'Geboortedatum\n2 mei 2002',
    'U krijgt dit vanaf 1 april 2026.',
    'Datum: 4 maart 2028',
    'Tel. 06-12-34',
    'Uiterlijk 30 maart 2026',
  ])('is not in %j', (text) => expect(best('date', text)?.score ?? 0).toBeLessThan(0.14))

  it('is told apart from the days of sending and of receipt', () => {
    const text = 'INGEKOMEN 6 maart 2026\nDatum: 3 maart 2026\nVerzonden: 4 maart 2026\nGeachte heer'
    expect(best('date', text)?.value).toBe('2026-03-03')
    expect(best('sent', text)?.value).toBe('2026-03-04')
    expect(best('received', text)?.value).toBe('2026-03-06')
  })

  it('comes from the mail, the camera or the file name where no page bears one', () => {
    const found = { title: 'x', date: '2026-03-04' }
    expect(best('date', '', { found, mime: 'message/rfc822' })).toMatchObject({
      value: '2026-03-04',
      source: 'mail',
    })
    expect(best('date', '', { found, mime: 'image/jpeg' })).toMatchObject({ source: 'camera', page: null })
    expect(best('date', '', { fileName: 'IMG_20260304_101112.jpg' })).toMatchObject({ value: '2026-03-04' })
    expect(best('date', '', { fileName: 'brief 4-3-2026.pdf' })).toMatchObject({ saw: 'brief 4-3-2026.pdf' })
  })
})

describe('the sender', () => {
  const agencies = [
    { name: 'Gemeente Duinmeer', kind: 'gemeente', mail: 'toegang@duinmeer.nl' },
    { name: 'De Bootwerf', kind: 'zorgaanbieder', mail: '' },
  ]
  it.each([
    ['Gerneente Duinrneer\n4 maart 2026\nGeachte heer', 'Gemeente Duinmeer'],
    ['GEMEENTE DUINMEER\n4 maart 2026', 'Gemeente Duinmeer'],
    ['Gemeente Duinmser\nGeachte heer', 'Gemeente Duinmeer'],
    ['De Bootwerf\nOfferte', 'De Bootwerf'],
    ['GEMEENTE ZANDVEEN\n4 maart 2026', 'Gemeente Zandveen'],
    ['gemeente Duimnmeer, Postbus 1, 0000 AA Duinmeer\n4 maart 2026', 'Gemeente Duinmeer'],
    ['Gemeente Zuidmeer\n4 maart 2026', 'Gemeente Zuidmeer'],
    ['Sociale Verzekeringsbank\nGeachte heer', 'SVB'],
    ['Van: "T. Tuin" <tessa@duinmeer.nl>\nAan: mij\nOnderwerp: x', 'Gemeente Duinmeer'],
    ['From: A <toegang@duinmeer.nl>\nTo: b@example.nl\n\nHallo', 'Gemeente Duinmeer'],
  ])('of %j is %s', (text, name) => expect(best('agency', text, { agencies })?.value).toBe(name))

  it('is not the agency that a letter of ours goes to', () => {
    const text =
      'A. Koning\nAan de gemeente Duinmeer\nHierbij maak ik bezwaar. Ik ben het niet eens met uw besluit.'
    expect(best('agency', text, { agencies })?.score ?? 0).toBeLessThan(0.4)
  })

  it('is the municipality of the case, with a slip of the scanner', () => {
    const text = 'gemeente 0udewatcr\nDatum 4 maart 2026'
    expect(best('agency', text, { municipality: 'Oudewater' })?.value).toBe('Gemeente Oudewater')
  })

  it('is told by a folder of its name', () => {
    expect(best('agency', '', { agencies, folder: 'papieren/De Bootwerf/2024' })).toMatchObject({
      value: 'De Bootwerf',
      source: 'folder',
      saw: 'De Bootwerf',
    })
  })
})

describe('the kind', () => {
  it.each([
    ['Beschikkingen', 'beschikking'],
    ['Facturen', 'factuur'],
    ['2024', 'overig'],
  ])('of what lay in a folder %s is %s', (folder, kind) =>
    expect(best('kind', '', { folder })?.value).toBe(kind),
  )

  it('follows who speaks: an objection, and the letter about it', () => {
    expect(
      best('kind', 'Betreft: bezwaar\nGeacht college,\nHierbij maak ik bezwaar tegen uw besluit.')?.value,
    ).toBe('bezwaarschrift')
    expect(
      best(
        'kind',
        'Betreft: uw bezwaarschrift\nGeachte heer,\nWij bevestigen de ontvangst van uw bezwaarschrift.',
      )?.value,
    ).toBe('ontvangstbevestiging')
  })
})

describe('the reference', () => {
  it.each([
    ['Ons kenmerk: Z26/00441-A', 'Z26/00441-A'],
    ['Uw kenmerk: A-1\nOns kenmerk: B-22', 'B-22'],
    ['Zaaknummer\nMHO 25/3381', 'MHO 25/3381'],
    ['Kenmerk WMO-26-3381 9 februari 2026', 'WMO-26-3381'],
    ['Our reference: SS-2026-091', 'SS-2026-091'],
  ])('in %j is %s', (text, reference) => expect(best('reference', text)?.value).toBe(reference))

  it.each([
    'Uw kenmerk: A-1234',
    'Kenmerk: 999990639',
    'Zaaknummer 111222333',
    'Kenmerk: 4 maart 2026',
    'Kenmerk',
  ])('is none in %j', (text) => expect(best('reference', text)).toBeUndefined())

  it('knows citizen service numbers by the eleven test', () => {
    expect(isCitizenNumber('111222333')).toBe(true)
    expect(isCitizenNumber('1112.22.333')).toBe(true)
    expect(isCitizenNumber('111222334')).toBe(false)
  })
})

describe('a decision', () => {
  const decision = 'Gemeente X\nBesluit hulp\nGeachte heer,\nWij hebben besloten. U kunt bezwaar maken.'
  it.each([
    [decision, 'bezwaar'],
    [
      'Beslissing op bezwaar\nWij verklaren uw bezwaar ongegrond. U kunt beroep instellen bij de rechtbank.',
      'beroep',
    ],
    [
      'UITSPRAAK\nde rechtbank verklaart het beroep gegrond.\nTegen deze uitspraak kan hoger beroep worden ingesteld.',
      'hoger_beroep',
    ],
    [
      'UWV\nBeslissing Ziektewet\nBeste meneer,\nWij hebben beslist. U kunt binnen twee weken bezwaar maken.',
      'bezwaar_ziektewet',
    ],
    ['Rechtbank\nNota griffierecht\nTe betalen binnen vier weken', 'griffierecht'],
  ])('%j starts %s', (text, rule) => {
    expect(best('decision', text)?.value).toBe(rule)
    expect(rules.map(({ key }) => key)).toContain(rule)
  })

  it.each([
    'Uitnodiging gesprek\nGeachte heer,\nWij nodigen u uit.',
    'Uitspraak\nDe voorzieningenrechter wijst het verzoek af. Tegen deze uitspraak staat geen hoger beroep open.',
    'Factuur\nTe betalen € 20',
  ])('is not %j', (text) => expect(best('decision', text)).toBeUndefined())
})

describe('a title', () => {
  it.each([
    ['Fwd: gewijzigde uren per 1 juli', 'Gewijzigde uren per 1 juli'],
    ['RE: FW: Antw: wanneer komt het gesprek?', 'Wanneer komt het gesprek?'],
    ['uitnodiging hoorzitting', 'Uitnodiging hoorzitting'],
    ['eHerkenning aanvragen', 'eHerkenning aanvragen'],
    ['ijkpunt van de indicatie', 'IJkpunt van de indicatie'],
    ['Re:', 'Re:'],
  ])('stands in an index: %j is %j', (title, value) => {
    expect(best('title', 'Geachte heer', { found: { title, date: null } })?.value).toBe(value)
  })

  it('has no citizen service number, also where its file was read before', () => {
    const found = { title: 'Besluit 111222333 pgb', date: null }
    const guesses = guessesOf('Betreft: uw hulp, BSN 111222333\nGeachte heer', { found })
    const titles = guesses.filter(({ field }) => field === 'title').map(({ value }) => value)
    expect(titles).toEqual(['Uw hulp, BSN …', 'Besluit … pgb'])
  })

  it('is the subject line, else what the file calls itself; kind and sender are offered', () => {
    const titles = guessesOf('CIZ\nOntvangstbevestiging\nGeachte heer,\nWij hebben uw aanvraag ontvangen.')
      .filter(({ field }) => field === 'title')
      .map(({ value }) => value)
    expect(titles).toContain('Ontvangstbevestiging CIZ')
    expect(best('title', 'Betreft: uw pgb\nGeachte heer')).toMatchObject({
      value: 'Uw pgb',
      source: 'text',
      page: 1,
    })
    const found = { title: 'Besluit pgb 2026', date: null }
    expect(best('title', 'Geachte heer', { found })).toMatchObject({ value: 'Besluit pgb 2026' })
  })
})
