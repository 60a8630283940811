import type { Face } from './face.ts'

/** Drawn as the face's own empty box (glyph 0): a visible sign that a character could not be set. */
export const unknownCharacter = '\uFFFD'

const stand: Readonly<Record<string, string>> = {
  '\u00A0': '\u00A0',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2043': '•',
  '\u25CF': '•',
  '\u25AA': '•',
  '\u2192': '›',
  '\u2190': '‹',
  '\u2713': '√',
  '\u2714': '√',
  '\u00B5': '\u03BC',
  '\t': '    ',
}

/**
 * Text that the face can draw, in one line: composed (NFC), without control and invisible characters, with close
 * stand-ins where there are any (a letter without its rare accent), else a visible box. Never fails.
 */
export function printable(text: string, face: Face): string {
  let made = ''
  for (const letter of text.toWellFormed().normalize('NFC')) {
    made +=
      face.has(letter.codePointAt(0) ?? 0) && stand[letter] === undefined ? letter : standIn(letter, face)
  }
  return made
}

function standIn(letter: string, face: Face): string {
  const known = stand[letter]
  if (known !== undefined) return known
  if (/[\p{Cc}\p{Cf}\p{Variation_Selector}\u{1F3FB}-\u{1F3FF}]/u.test(letter)) return ''
  if (/\p{Zs}/u.test(letter)) return ' '
  const base = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const drawable = base !== '' && Array.from(base).every((each) => face.has(each.codePointAt(0) ?? 0))
  return drawable ? base : unknownCharacter
}
