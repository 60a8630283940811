import type { bin as dutch } from '../nl/bin.ts'

/** The bin of a case. */
export const bin: typeof dutch = {
  title: 'Bin',
  lead: 'What you throw away stays here for 30 days. Then it is erased for real.',
  emptyTitle: 'The bin is empty',
  empty: 'Thrown away by accident? It is here, and one press puts it back.',
  removedAt: 'Thrown away on {{date}}',
  nouns: {
    document: 'Document',
    contact: 'Contact',
    person: 'Person',
    term: 'Term',
    matter: 'Request or matter',
    meeting: 'Meeting',
    time: 'Time',
  },
}
