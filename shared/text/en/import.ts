import type { importTexts as dutch } from '../nl/import.ts'

/** Why a line of a spreadsheet was skipped. */
export const importTexts: typeof dutch = {
  empty: 'The line is empty.',
  'no-date': 'There is no date.',
  at: 'The date or time was not understood: "{{value}}".',
  channel: 'The kind of contact was not understood: "{{value}}". Use phone, mail, letter, visit or video.',
  direction: 'The direction was not understood: "{{value}}". Use in or out.',
  minutes: 'The number of minutes was not understood: "{{value}}".',
  hold: 'The time on hold was not understood: "{{value}}".',
  due: 'The date of the promise was not understood: "{{value}}".',
  'too-long': 'A cell is too long or does not fit: {{value}}.',
  nothing: 'It does not say with whom or about what.',
}
