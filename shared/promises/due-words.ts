/** Words for numbers, days and months, in both languages, as people type them in a hurry. */
const small: readonly (readonly string[])[] = [
  ['een', 'a', 'an', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
]

const weekdays: readonly (readonly string[])[] = [
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
  ['zondag', 'sunday'],
]

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Longest first, so that `jan` never takes a part of `januari`. */
const anyOf = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')

const placeOf = (lists: readonly (readonly string[])[], word: string): number =>
  lists.findIndex((list) => list.includes(word)) + 1

export const numberPattern = `\\d{1,3}|${anyOf(small)}`
export const weekdayPattern = anyOf(weekdays)
export const monthPattern = anyOf(months)

/** `14` and `veertien` up to twelve in words; a word that is no number is 0. */
export const numberOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : placeOf(small, word))
/** 1 is Monday. */
export const weekdayOf = (word: string): number => placeOf(weekdays, word)
/** 1 is January. */
export const monthOf = (word: string): number => placeOf(months, word)

/** Small letters without marks, of the same length as the text: a place in it is a place in the text. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[^ -~\s]/g, (sign) => {
      const bare = sign.normalize('NFD').charAt(0).toLowerCase()
      return bare.length === sign.length ? bare : sign
    })
    .replaceAll(/[A-Z]/g, (sign) => sign.toLowerCase())
