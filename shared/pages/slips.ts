/**
 * Text as it is compared: small letters without accents, and the slips of OCR evened out: `rn` read for `m`, `vv`
 * for `w`, `1` and `l` for `i`, `0` for `o`. What is looked for goes through `seen`, so both sides are bent alike.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])0|0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])[1|](?=[a-z])/g, 'i')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/l/g, 'i')

/** A pattern over folded text, from one written in plain words without capitals. */
export const seen = (source: string): RegExp =>
  new RegExp(source.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('l', 'i'), 'g')
