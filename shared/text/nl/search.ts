/** Searching. */
export const search = {
  title: 'Zoeken',
  field: 'Zoek in brieven, gesprekken, namen en termijnen',
  where: 'Waar',
  everywhere: 'In alle zaken',
  here: 'Alleen in {{name}}',
  found: { one: '1 plek gevonden', other: '{{n}} plekken gevonden' },
  most: 'De eerste {{n}} plekken. Een woord erbij maakt het preciezer.',
  nothing: 'Niets gevonden voor “{{query}}”.',
  nothingHelp:
    'Probeer een deel van een woord, of een andere schrijfwijze. Scans zonder tekst worden niet doorzocht.',
  startTitle: 'Wat zoekt u?',
  start: 'Een deel van een woord is genoeg: “beschikking” vindt ook “indicatiebeschikking”.',
  page: 'p. {{page}}',
}
