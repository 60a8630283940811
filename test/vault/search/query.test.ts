import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Database } from '@signalapp/sqlcipher'
import { searchQuery } from '../../../electron/vault/search/query.ts'

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
        const { words, pieces } = searchQuery(query)
        if (words !== '') expect(() => ask('words', words)).not.toThrow()
        if (pieces !== undefined) expect(() => ask('pieces', pieces)).not.toThrow()
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
          expect(ask('words', searchQuery(text).words)).toContain(lastInsertRowid)
          expect(ask('words', searchQuery(text.toUpperCase()).words)).toContain(lastInsertRowid)
          expect(ask('words', searchQuery(`"${text}"`).words)).toContain(lastInsertRowid)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['', ''],
    ['   ', ''],
    ['-wmo', ''],
    ['"', ''],
    ['()*:^', ''],
    ['😀', ''],
    ['besluit', '"besluit"*'],
    ['besluit wmo', '"besluit"* AND "wmo"*'],
    ['"het besluit"', '"het besluit"'],
    ['"het besluit', '"het besluit"'],
    ['besluit -wlz', '"besluit"* NOT "wlz"'],
    ['besluit -"van de"', '"besluit"* NOT "van de"'],
    ['title:besluit', '"title besluit"'],
    ['2026-03-04', '"2026 03 04"'],
    ['NOT OR', '"NOT"* AND "OR"*'],
  ])('%j asks for %j', (query, words) => expect(searchQuery(query).words).toBe(words))

  test('of three letters or more is also looked for in pieces', () => {
    expect(searchQuery('wmo').pieces).toBe('"wmo"')
    expect(searchQuery('wm').pieces).toBeUndefined()
    expect(searchQuery('wmo -ab').pieces).toBeUndefined()
    expect(searchQuery('𝒳𝒴').pieces).toBeUndefined()
  })
})
