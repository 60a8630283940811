import type { network as dutch } from '../nl/network.ts'

/** Agencies, shared by all cases. */
export const network: typeof dutch = {
  title: 'Network',
  lead: 'Agencies and how to reach them, for all your cases together.',
  add: 'Add an agency',
  change: 'Change {{name}}',
  filter: 'Find an agency',
  noMatch: 'No agency with this name.',
  emptyTitle: 'No agencies yet',
  empty: 'Whoever you name in a call or as a sender shows up here by itself.',
  name: 'Name',
  kind: 'Kind',
  phone: 'Phone',
  mail: 'E-mail',
  address: 'Address',
  note: 'Note',
  noteHelp: 'For example: best reached between 9 and 10. Write nothing about a client here.',
  cases: { one: 'in 1 case', other: 'in {{n}} cases' },
  choose: 'Choose an agency to see its details.',
}
