import { wordsEn } from './words-en.ts'
import { wordsNl } from './words-nl.ts'
import type { Words } from './words.ts'

/** A text in both languages. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** Writes one text in both languages. */
export const both = (write: (words: Words) => string): Text => ({ nl: write(wordsNl), en: write(wordsEn) })

export const nothing: Text = { nl: '', en: '' }

/** Joins sentences, leaving out empty ones. */
export const join = (...texts: readonly Text[]): Text => ({
  nl: sentences(texts.map((text) => text.nl)),
  en: sentences(texts.map((text) => text.en)),
})

const sentences = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')
