/**
 * Unicode calls thirty marks on one letter more than any language needs (UAX #15, stream-safe text). Bringing a
 * million of them into order takes minutes that nothing can interrupt, so the rest is left out first.
 */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu

/** Text in NFC, in a time that grows with its length only. */
export const composed = (text: string): string => text.replace(tooManyMarks, '$1').normalize('NFC')
