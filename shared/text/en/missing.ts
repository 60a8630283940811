import type { missing as dutch } from '../nl/missing.ts'

/** What a case should hold and does not. */
export const missing: typeof dutch = {
  title: 'What is still missing?',
  lead: 'The law or your letters say that this should be here, but Zaakmap does not find it in this case.',
  count: { one: '1 thing', other: '{{n}} things' },
  write: 'Write a letter',
  openLetter: 'Look at the letter',
  openDocument: 'Fill in the day',
  ask: 'Ask for example',
  tie: 'Is it “{{title}}”? Tie it',
  tied: 'Tied.',
  dismiss: 'Not needed',
  dismissTitle: 'Why is this not needed?',
  dismissHelp: 'For example: it was in the leaflet. The reason is kept.',
  why: 'Reason',
  restore: 'Show it again',
  aside: 'Put aside',
  kinds: {
    step: 'did not happen',
    paper: 'letter not in case',
    attachment: 'enclosure',
    received: 'day missing',
    proof: 'proof missing',
  },
}
