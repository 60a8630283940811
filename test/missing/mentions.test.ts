import { describe, expect, it } from 'vitest'
import { mayBe } from '../../shared/missing/alike.ts'
import { mentionsOf } from '../../shared/missing/mentions.ts'

const namesOf = (...pages: string[]) =>
  mentionsOf(pages).map((mention) => ('name' in mention ? mention.name : mention.count))

describe('the enclosures that a letter speaks of', () => {
  it.each<[string, (string | number)[]]>([
    ['Als bijlage treft u het verslag van het gesprek aan.', ['verslag van het gesprek']],
    ['Als bijlage treft u hierbij aan. Tot ziens.', []],
    ['Als bijlagen vindt u\nhet zorgplan en de offerte.', ['zorgplan', 'offerte']],
    ['Bijgevoegd is een offerte van De Bootwerf: twee dagdelen.', ['offerte van De Bootwerf']],
    [
      'Hij belde. Een kopie van het besluit en de machtiging zijn bijgevoegd.',
      ['kopie van het besluit', 'machtiging'],
    ],
    ['Met vriendelijke groet,\nBijlagen: verslag, weekoverzicht', ['verslag', 'weekoverzicht']],
    ['Bijlage(n): 1. medisch advies; 2. rapport', ['medisch advies', 'rapport']],
    ['Bijlagen\nweekoverzicht\n\nOp 19 mei spraken wij elkaar.', ['weekoverzicht']],
    [
      'Bijlagen\n1. Verklaring arts\n2. Reactie op het verslag\nTot ziens',
      ['Verklaring arts', 'Reactie op het verslag'],
    ],
    ['Bijlagen\n2', [2]],
    ['Bijlagen\ngeen', []],
    ['Bijlage: geen', []],
    ['In de bijlage staat hoe dat werkt.', []],
    ['Er is niets bij gedaan.', []],
  ])('%j names %j', (text, names) => expect(namesOf(text)).toEqual(names))

  it('names each once, and does not take the enclosure itself for a word about it', () => {
    expect(namesOf('Bijlagen\nweekoverzicht', 'Bijlage: weekoverzicht zoals besproken')).toEqual([
      'weekoverzicht',
    ])
  })
})

describe('a document that may be what a letter names', () => {
  it.each<[string, string, boolean]>([
    ['weekoverzicht', 'Weekoverzicht mei', true],
    ['kopie van het besluit', 'Besluit Wmo: minder hulp', true],
    ['medisch advies', 'Medisch advies van de GGD', true],
    ['medisch advies', 'Offerte dagbesteding', false],
    ['de bijlage', 'Bijlage', false],
  ])('%j, %j: %j', (name, title, is) => expect(mayBe(name, title)).toBe(is))
})
