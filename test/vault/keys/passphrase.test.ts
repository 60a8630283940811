import { expect, test } from 'vitest'
import { checkPassphrase } from '../../../electron/vault/keys/passphrase.ts'
import { passphraseStrength } from '../../../electron/vault/keys/strength.ts'
import { suggestPassphrase } from '../../../electron/vault/keys/suggest.ts'
import { words } from '../../../electron/vault/keys/words.ts'

test('a passphrase has eight characters or more, spaces around it not counted', () => {
  for (const weak of ['', 'kort', '1234567', '      a      ', '🐎🐎🐎🐎']) {
    expect(checkPassphrase(weak)).toMatchObject({
      failure: { kind: 'weak-passphrase', values: { least: 8 } },
    })
  }
  for (const fine of ['12345678', 'correct paard', '🐎🐎🐎🐎🐎🐎🐎🐎'])
    expect(checkPassphrase(fine).ok).toBe(true)
})

test('the word list is 1,300 or more different plain words', () => {
  expect(new Set(words).size).toBe(words.length)
  expect(words.length).toBeGreaterThanOrEqual(1300)
  for (const word of words) expect(word).toMatch(/^[a-z]{3,12}$/)
})

test('suggestions are five different words, never twice the same, and strong', async () => {
  const made = Array.from({ length: 500 }, suggestPassphrase)
  expect(new Set(made).size).toBe(500)
  for (const one of made) expect(new Set(one.split(' ')).size).toBe(5)
  for (const one of made.slice(0, 20)) expect((await passphraseStrength(one)).score).toBe(4)
})

test('suggestions use the whole list', () => {
  const seen = new Set(Array.from({ length: 4000 }, suggestPassphrase).flatMap((one) => one.split(' ')))
  expect(seen.size).toBeGreaterThan(words.length * 0.99)
})

test('strength tells common Dutch passphrases from good ones, and takes any length', async () => {
  for (const bad of ['', 'welkom123', 'wachtwoord', 'janssens1985', 'a'.repeat(5000)]) {
    expect((await passphraseStrength(bad)).score).toBeLessThanOrEqual(1)
  }
  expect((await passphraseStrength('correct paard batterij nietje')).score).toBe(4)
})
