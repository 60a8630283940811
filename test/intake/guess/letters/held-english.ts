import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldEnglish: readonly Letter[] = [
  letter(
    'decision social support',
    { date: '2026-03-04', kind: 'beschikking', reference: 'SS-2026-091' },
    `
Municipality of Waterrijk
4th March 2026
Our reference: SS-2026-091
Subject: Decision on your application for domestic help

Dear Mr Okoye,
We have decided to grant you domestic help for two hours a week, starting on 1 April 2026. If you disagree, you can lodge an objection within six weeks.`,
  ),
  letter(
    'acknowledgement',
    { date: '2026-01-30', kind: 'ontvangstbevestiging' },
    `
Employee Insurance Agency (UWV)
Date: January 30, 2026
Subject: acknowledgement of receipt
Dear Ms Silva,
We hereby confirm that we received your application for a benefit on 28 January 2026.`,
  ),
  letter(
    'invitation',
    { date: '2025-11-12', kind: 'uitnodiging' },
    `
Social Team
12 Nov 2025
Invitation for a home visit
Dear Ms Silva,
We would like to invite you for an interview at your home on 24 November 2025 at 10 am.`,
  ),
  letter(
    'objection',
    { date: '2026-04-09', kind: 'bezwaarschrift' },
    `
To the Municipal Executive of Waterrijk
Waterrijk, 9 April 2026
Notice of objection
Dear Sir or Madam,
I hereby object to your decision of 4 March 2026, reference SS-2026-091.`,
  ),
  letter(
    'doctor',
    { date: '2026-02-11', kind: 'medische_verklaring' },
    `
Harbour Medical Centre
11/02/2026
To whom it may concern
This is to certify that Mr E. Okoye, born 3 May 1970, is under my care for chronic back pain.`,
  ),
]
