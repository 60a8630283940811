/** Hyphens of every kind, the soft one included: where a word was broken, they are not a part of it. */
const hyphens = /[-\u00ad\u2010\u2011]/g

/** A text as it is compared: without accents, capitals and hyphens. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(hyphens, '').toLowerCase().replaceAll('ß', 'ss')

/** Words to look for as they are compared: one space between them, no quotes around them; `''` when nothing is left. */
export const foldedWords = (typed: string): string =>
  folded(typed.replace(/["“”„]/g, ' '))
    .split(/\s+/)
    .filter((part) => part !== '')
    .join(' ')

/** Letters and digits alone, to see fast whether a page can hold the words at all. */
export const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
