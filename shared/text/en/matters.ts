import type { matters as dutch } from '../nl/matters.ts'

/** Requests and matters of a case: one request under one law at one agency. */
export const matters: typeof dutch = {
  title: 'Requests and matters',
  add: 'Add',
  empty:
    'None yet. Put every request here by itself: one question, under one law, at one agency. Then you find its letters again.',
  new: 'Add a request or matter',
  changeTitle: 'Change {{name}}',
  name: 'What is it about?',
  nameHelp: 'In your own words, for instance: support at home, or objection about transport.',
  law: 'Under which law?',
  lawHelp: 'It usually stands at the top of the letter. Not sure? Choose Other.',
  agency: 'At which agency?',
  reference: 'Reference or case number',
  close: 'Close',
  saidClosed: '“{{name}}” was closed. Its days are no longer in the agenda.',
  reopen: 'Open again',
  documents: { one: '1 document', other: '{{n}} documents' },
  open: 'Show everything about it',
  field: 'Belongs to request or matter',
  none: 'None',
}
