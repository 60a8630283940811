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
      return { from, to, digits: number.length, mark: markOf(number) }
    })
}

/**
 * For what is left out without asking: of eight digits there are too many that are a reference, and those are only
 * pointed at.
 */
export const ofNine = ({ digits }: CitizenNumber): boolean => digits === 9

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
