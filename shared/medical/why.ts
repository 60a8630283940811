import type { MedicalSeen } from '../domain/medical.ts'
import { medicalName } from './names.ts'
import { fill, textsOf, type Language } from '../text/failure-message.ts'

/** Of how many pages the words are told; of the rest only how many there are. */
const mostPages = 3

/** By what it is seen that a document is medical, on one line: "afzender: Het Duindak; woorden: diagnose (blz. 2)". */
export function medicalWhy(seen: readonly MedicalSeen[], language: Language): string {
  const t = textsOf(language).medical
  const pages = seen.filter(({ mark }) => mark === 'text')
  const boxed = seen.filter(({ mark }) => mark === 'box').flatMap(({ page }) => (page === null ? [] : [page]))
  const parts = [
    ...seen.flatMap(({ mark, words }) =>
      mark === 'kind' || mark === 'sender' || mark === 'title'
        ? [fill(t.seen[mark], { words: words.join(', ') })]
        : [],
    ),
    ...(pages.length > 0 ? [wordsOn(pages, language)] : []),
    ...(boxed.length > 0 ? [fill(t.seen.box, { pages: boxed.join(', ') })] : []),
  ]
  return parts.length === 0 ? t.seen.said : parts.join('; ')
}

function wordsOn(pages: readonly MedicalSeen[], language: Language): string {
  const t = textsOf(language).medical
  const told = pages
    .slice(0, mostPages)
    .map(({ words, page }) => fill(t.onPage, { words: wordsText(words, language), page: page ?? '' }))
  const left = pages.length - told.length
  return [`${t.words} ${told.join('; ')}`, ...(left > 0 ? [fill(t.morePages, { n: left })] : [])].join(' ')
}

/** The pages (from 1) on which it is seen, each once. */
export const medicalPages = (seen: readonly MedicalSeen[]): number[] =>
  [...new Set(seen.flatMap(({ page }) => (page === null ? [] : [page])))].toSorted((a, b) => a - b)

const wordsText = (words: readonly string[], language: Language): string =>
  [...new Set(words.map((word) => medicalName(word, language)))].join(', ')
