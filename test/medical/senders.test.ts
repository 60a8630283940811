import { describe, expect, test } from 'vitest'
import { senderIs, titleTells } from '../../shared/medical/senders.ts'

const is = (
  name: string,
  more: { kind?: 'huisarts' | 'ziekenhuis' | 'zorgaanbieder' | 'uwv'; roles?: string[] } = {},
) => senderIs({ name, kind: more.kind ?? null, roles: more.roles ?? [] })

describe('a sender', () => {
  test.each([
    'Huisartsenpraktijk Het Duindak',
    'Ziekenhuis De Waterkant',
    'Duinrand UMC',
    'GGZ Duinrand',
    'Praktijk voor Psychologie Zeelicht',
    'Fysiotherapie De Brug',
    'Kinderfysiotherapie De Brug',
    'Apotheek Zeezicht',
    'Medisch adviseur CIZ',
    'Medisch Adviesbureau Kompas',
    'Bedrijfsarts Vast Werk',
    'drs. L. Schemerlamp, verzekeringsarts',
    'Revalidatiecentrum De Getijden',
    'Tandartspraktijk De Molen',
    'University Hospital Northport',
    'FYSl0THERAPlE DE BRUG',
  ])('that is a doctor or the like is known by its name: %s', (name) => expect(is(name)).toBe('yes'))

  test.each([
    'GGD Kuststreek',
    'Arbodienst Vast Werk',
    'Thuiszorg De Zeewind',
    'Centrum voor Jeugd en Gezin',
  ])('that often writes about health makes fewer words enough: %s', (name) => expect(is(name)).toBe('near'))

  test.each([
    'Gemeente Duinmeer',
    'UWV',
    'CIZ',
    'Zorgverzekeraar De Kustpolis',
    'Zorgkantoor Kust',
    'Dierenkliniek De Poot',
    'Dierenarts W. Zeehond',
    'Autokliniek Snel',
    'Basisschool De Kreek',
    'Stadsarchief',
    'Dartsvereniging De Pijl',
    'Advocatenkantoor Specialisten in Recht',
    '',
  ])('that writes about other things is not: %s', (name) => expect(is(name)).toBe('no'))

  test('is known by the kind of the agency, and by what a person of the case does', () => {
    expect(is('De Waterkant')).toBe('no')
    expect(is('De Waterkant', { kind: 'ziekenhuis' })).toBe('yes')
    expect(is('Ebbe & Vloed', { kind: 'zorgaanbieder' })).toBe('near')
    expect(is('dr. Noor Vuurtoren')).toBe('no')
    expect(is('dr. Noor Vuurtoren', { roles: ['revalidatiearts'] })).toBe('yes')
    expect(is('Bram Oosterduin', { roles: ['consulent Wmo'] })).toBe('no')
  })
})

describe('a title', () => {
  test.each([
    'Ontslagbrief interne geneeskunde',
    'Brief van de huisarts',
    'Verslag neuropsychologisch onderzoek',
    'Medicatielijst mei',
    'Uitslag MRI',
    'Behandelplan 2026',
    'Medisch advies GGD',
    'Discharge letter',
  ])('of what a doctor writes tells it: %s', (title) => expect(titleTells(title)).toBe(true))

  test.each([
    'Toestemming opvragen medische gegevens',
    'Uitnodiging gesprek verzekeringsarts',
    'Reactie op medisch advies',
    'Klacht over brief van de huisarts',
    'Besluit na medisch advies',
    'Besluit Wmo',
    'Verslag keukentafelgesprek',
    'Verslag dierenarts',
  ])('of a letter about that does not: %s', (title) => expect(titleTells(title)).toBe(false))
})
