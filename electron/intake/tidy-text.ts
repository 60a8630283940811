import { composed } from './compose.ts'

/** More text than this of one page is no page of a case file; the rest is left out. */
const longestPage = 1_000_000

const ligatures: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/**
 * Text as it is searched and quoted: NFC, one kind of space, no control characters, at most one empty line in a
 * row. A word broken over two lines by a hyphen between small letters is made whole again.
 */
export function tidyText(text: string): string {
  const plain = text
    .slice(0, longestPage)
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\ufb00-\ufb06]/g, (found) => ligatures[found] ?? found)
  return composed(plain)
    .replace(/\u00ad\n?|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+|(?!\n)\p{Cc}/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?<!\p{L})(\p{L}*\p{Ll}{2})[-\u2010]\n(?=\p{Ll}{2})/gu, (_, start: string) => joined(start))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same of more text than one page has, in pieces that end where a line ends. */
export function tidyLong(text: string): string {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const line = text.lastIndexOf('\n', at + longestPage - 1)
    const end = line > at && at + longestPage < text.length ? line + 1 : at + longestPage
    pieces.push(tidyText(text.slice(at, end)))
    at = end
  }
  return pieces.join('\n')
}

/** Abbreviations that keep their hyphen in a compound: pgb-houder, Awbz-zorg. */
const abbreviation =
  /^(?:pgb|wmo|wlz|zvw|awbz|awb|avg|woo|svb|uwv|ciz|cak|wia|wao|wajong|ggz|gz|bsn|btw|zzp|sms|tv)$/i

/** Without their line end: they would not be one word in search. */
const joined = (start: string): string => (abbreviation.test(start) ? `${start}-` : start)
