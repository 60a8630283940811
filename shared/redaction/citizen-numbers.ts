import { findNumbers } from './find.ts'

/** What stands in the place of a number that is left out. */
export const leftOutMark = '…'

/** What a mark looks like. */
export const numberMark = /^[\da-z]{4}$/

/** Something in a text that looks like a citizen service number (BSN). */
export type CitizenNumber = {
  readonly from: number
  readonly to: number
  /** Nine, or eight where somebody left out the nought before them. */
  readonly digits: number
  /** The words before it say that it is one. */
  readonly named: boolean
  /**
   * Tells it from the others of a dossier and does not say which number it is: about ninety numbers have the same. So
   * it may stand where the number itself may not.
   */
  readonly mark: string
}

/** A quick look that spares all other texts the closer one. */
const mayHold = /\d(?:[ .\u00A0\u202F]?\d){7}/u

/** All that look like one. Of the numbers that are none, one in eleven does. */
export function citizenNumbersIn(text: string): CitizenNumber[] {
  if (!mayHold.test(text)) return []
  return findNumbers(text)
    .filter(({ reason }) => reason === 'bsn')
    .map(({ text: written, from, to }) => {
      const number = written.replaceAll(/\D/g, '')
      return {
        from,
        to,
        digits: number.length,
        named: naming.test(text.slice(0, from)),
        mark: markOf(number),
      }
    })
}

/** "BSN:", "burgerservicenummer (BSN) is", and what it was called before 2007. */
const naming =
  /(?:\bbsn|\bburgerservice-?(?:nummer|nr)|\bsofi-?(?:nummer|nr)|\bcitizen service number)\b[^\p{L}\d]{0,4}(?:\(?bsn\)?)?[^\p{L}\d]{0,3}(?:is )?$/iu

/**
 * For what is left out without asking. Of eight digits one in eleven looks like one by chance, and references of eight
 * digits are common: what an agency calls a case would be lost from a title, so those are only pointed at. Unless it is
 * named: then nobody means a reference.
 */
export const surely = ({ digits, named }: CitizenNumber): boolean => digits === 9 || named

/** The text with something else in the place of those that `takes` says. */
export function withoutCitizenNumbers(
  text: string,
  takes: (number: CitizenNumber) => boolean = () => true,
  instead = leftOutMark,
): string {
  return citizenNumbersIn(text)
    .filter(takes)
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)}${instead}${rest.slice(to)}`, text)
}

/** Twenty bits of FNV-1a. */
function markOf(number: string): string {
  let hash = 0x81_1c_9d_c5
  for (const digit of number.padStart(9, '0')) {
    hash = Math.imul(hash ^ (digit.codePointAt(0) ?? 0), 0x01_00_01_93)
  }
  return (hash >>> 12).toString(36).padStart(4, '0')
}
