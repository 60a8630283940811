import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Database } from '@signalapp/sqlcipher'
import { allOf, anyOf, pieceMatch, searchQuery } from '../../../electron/vault/search/query.ts'

/** What was typed, for the two indexes; empty where there is nothing to ask. */
function matches(typed: string): { words: string; minus: string; pieces: string } {
  const { wanted, unwanted } = searchQuery(typed)
  return {
    words: allOf(wanted),
    minus: unwanted.length === 0 ? '' : anyOf(unwanted),
    pieces: (wanted.length === 0 ? undefined : pieceMatch(wanted)) ?? '',
  }
}

const syntax = [
  '"',
  '""',
  '(',
  ')',
  'NEAR',
  'NEAR(',
  'AND',
  'OR',
  'NOT',
  '*',
  '-',
  '^',
  '+',
  ':',
  'title:',
  '{a b}',
  "'",
  ';',
]
const letters = [
  'a',
  'É',
  'ß',
  'ı',
  '字',
  '😀',
  '\u0301',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '𝒳',
  'ﬁ',
  '½',
  '٣',
  '\ue000',
]
const typed = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...syntax, ...letters, ' ', 'besluit', 'wmo', '2026-03-04'), { maxLength: 40 })
    .map((parts) => parts.join('').slice(0, 300)),
  fc.array(fc.constantFrom(...syntax, ...letters, 'zorg'), { maxLength: 12 }).map((parts) => parts.join(' ')),
)

describe('what a person types', () => {
  const db = new Database(':memory:')
  const ask = (index: string, match: string) =>
    db.prepare(`SELECT rowid FROM ${index} WHERE ${index} MATCH ?`, { pluck: true }).all([match])
  const add = (text: string) => db.prepare('INSERT INTO words (title, body) VALUES (?, ?)').run(['', text])

  beforeAll(() => {
    db.exec(`CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
      CREATE VIRTUAL TABLE pieces USING fts5 (title, body, tokenize = 'trigram remove_diacritics 1')`)
    add('Een besluit over near en not')
  })
  afterAll(() => db.close())

  test('is never syntax of the index', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { words, minus, pieces } = matches(query)
        for (const match of [words, minus]) if (match !== '') expect(() => ask('words', match)).not.toThrow()
        if (pieces !== '') expect(() => ask('pieces', pieces)).not.toThrow()
      }),
      { numRuns: 3_000 },
    )
  })

  test('finds the text that it was taken from', () => {
    const word = fc.stringMatching(/^[a-zàéëïöü0-9]{1,12}$/u)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(' ', ', ', '-', '/'),
        (found, between) => {
          const text = found.join(between)
          const { lastInsertRowid } = add(text)
          expect(ask('words', matches(text).words)).toContain(lastInsertRowid)
          expect(ask('words', matches(text.toUpperCase()).words)).toContain(lastInsertRowid)
          expect(ask('words', matches(`"${text}"`).words)).toContain(lastInsertRowid)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['', '', ''],
    ['   ', '', ''],
    ['-wmo', '', '"wmo"'],
    ['"', '', ''],
    ['()*:^', '', ''],
    ['😀', '', ''],
    ['besluit', '"besluit"*', ''],
    ['besluit wmo', '"besluit"* AND "wmo"*', ''],
    ['"het besluit"', '"het besluit"', ''],
    ['"het besl', '"het besl"*', ''],
    ['besluit -wlz', '"besluit"*', '"wlz"'],
    ['besluit -"van de"', '"besluit"*', '"van de"'],
    ['besluit -', '"besluit"*', ''],
    ['title:besluit', '"title besluit"*', ''],
    ['Wmo/Wlz', '"Wmo Wlz"*', ''],
    ['NOT OR', '"NOT"* AND "OR"*', ''],
    ['2026-03-04', '("2026 03 04" OR "xxd20260304"*)', ''],
    ['brief 4 maart 2026', '"brief"* AND ("4 maart 2026" OR "xxd20260304"*)', ''],
    ['maart 2026', '("maart 2026" OR "xxd202603"*)', ''],
    ['Z-2026/0417', '("Z 2026 0417"* OR "xxrz20260417"* OR "Z20260417"*)', ''],
    ['06 12 34 56 78', '("06 12 34 56 78"* OR "xxp0612345678"* OR "xxr0612345678"*)', ''],
    ['jan@voorbeeld.nl', '"jan voorbeeld nl"*', ''],
    ['14', '"14"*', ''],
  ])('%j asks for %j and not for %j', (query, words, minus) =>
    expect(matches(query)).toMatchObject({ words, minus }),
  )

  test('of three letters or more is also looked for in pieces', () => {
    expect(matches('wmo').pieces).toBe('"wmo"')
    expect(matches('wm').pieces).toBe('')
    expect(matches('wmo ab').pieces).toBe('')
    expect(matches('𝒳𝒴').pieces).toBe('')
  })
})
