import type { search as dutch } from '../nl/search.ts'

/** Searching. */
export const search: typeof dutch = {
  title: 'Search',
  field: 'Search letters, talks, names and terms',
  where: 'Where',
  everywhere: 'In all cases',
  here: 'Only in {{name}}',
  found: { one: '1 place found', other: '{{n}} places found' },
  most: 'The first {{n}} places. One more word makes it more precise.',
  nothing: 'Nothing found for “{{query}}”.',
  nothingHelp: 'Try a part of a word, or another spelling. Scans without text are not searched.',
  startTitle: 'What are you looking for?',
  start: 'A part of a word is enough: “beschikking” also finds “indicatiebeschikking”.',
  page: 'p. {{page}}',
}
