import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markEnd, markStart } from '../../../shared/domain/search.ts'
import { fold } from '../../../electron/vault/search/fold.ts'
import { look, markedWords, snippetOf } from '../../../electron/vault/search/look.ts'
import { searchQuery, withSlips } from '../../../electron/vault/search/query.ts'

const seen = (text: string, typed: string) => {
  const { wanted } = searchQuery(typed)
  const found = look(text, wanted)
  return { ...found, snippet: snippetOf(text, found.marks), words: markedWords(text, found.marks) }
}

describe('what is shown of a place', () => {
  test.each([
    ['Het besluit is er', 'besluit', 'whole', 'besluit'],
    ['De besluiten zijn er', 'besluit', 'begin', 'besluit'],
    ['Het indicatiebesluit', 'besluit', 'piece', 'besluit'],
    ['Café De Zon', 'cafe', 'whole', 'Café'],
    ['Datum: 4 maart 2026', '04-03-2026', 'whole', '4 maart 2026'],
    ['Bel 06 12 34 56 78 nu', '0612345678', 'whole', '06 12 34 56 78'],
    ['Kenmerk Z.2026.0417', 'Z-2026/0417', 'whole', 'Z.2026.0417'],
    ['Wmo, Wlz en Zvw', '"wmo wlz"', 'whole', 'Wmo, Wlz'],
    ['Niets', 'besluit', 'absent', undefined],
  ])('%j for %j is a %s', (text, typed, way, word) => {
    const { ways, words } = seen(text, typed)
    expect(ways).toEqual([way])
    expect(words[0]).toBe(word)
  })

  test('says which word stands in the place of a typed one', () => {
    const [part] = searchQuery('beschikking').wanted
    const found = look('De beschlkking van mei', part ? [withSlips(part, ['beschlkking'])] : [])
    expect(found.ways).toEqual(['slip'])
    expect(snippetOf('De beschlkking van mei', found.marks)).toBe(
      `De ${markStart}beschlkking${markEnd} van mei`,
    )
  })

  test('is a stretch of the text with the marks put in, where most words stand together', () => {
    const far = `traplift ${'niets '.repeat(80)}traplift en rolstoel ${'niets '.repeat(80)}`
    const { snippet } = seen(far, 'rolstoel traplift')
    expect(snippet).toContain(`${markStart}traplift${markEnd} en ${markStart}rolstoel${markEnd}`)
    const word = fc.constantFrom(
      'zorg',
      'besluit',
      'traplift',
      'één',
      'ﬁets',
      '😀',
      '4',
      'maart',
      '2026',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 200 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (texts, typed) => {
          const text = texts.join(' ')
          const shown = seen(text, typed.join(' ')).snippet
          const plain = shown.replaceAll(markStart, '').replaceAll(markEnd, '').replaceAll('…', '')
          expect(text.replaceAll(/\s+/g, ' ')).toContain(plain)
          expect(plain.length).toBeLessThan(280)
          expect(shown.split(markStart).length).toBe(shown.split(markEnd).length)
        },
      ),
    )
  })

  test('folds letters in place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(fold('ÉÉN Coördinatie İstanbul')).toBe('een coordinatie istanbul')
  })
})
