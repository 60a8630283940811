import { expect, test } from 'vitest'
import { condition, medicine } from '../../shared/medical/conditions.ts'
import { hasEnglishName } from '../../shared/medical/names.ts'
import { findingClasses, subjectClasses } from '../../shared/medical/page-words.ts'
import { medicalWhy } from '../../shared/medical/why.ts'

test('every word of health that can be seen has a name in English', () => {
  const names = [...findingClasses, ...subjectClasses, condition, medicine].flatMap(({ words }) =>
    words.map(([name]) => name),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !hasEnglishName(name))).toEqual([])
})

test('what was seen is told in the language of the screen, and each word once', () => {
  const seen = [
    { mark: 'text', words: ['diagnose', 'uitslag van een scan', 'Ouder woord'], page: 2 },
  ] as const
  const told = seen.map(({ words, ...rest }) => ({ ...rest, words: [...words, 'stoornis', 'aandoening'] }))
  expect(medicalWhy(told, 'nl')).toBe(
    'woorden: diagnose, uitslag van een scan, Ouder woord, stoornis, aandoening (blz. 2)',
  )
  expect(medicalWhy(told, 'en')).toBe('words: diagnosis, result of a scan, Ouder woord, disorder (p. 2)')
})
