import type { LetterSpec } from './letter.ts'
import { authorisation, consent, withdrawal } from './templates/consent.ts'
import { defaultNotice, delay, promiseConfirmation } from './templates/late.ts'
import { meetingReport } from './templates/meeting.ts'
import { missingPiece } from './templates/missing.ts'
import { grounds, interimMeasure, proForma } from './templates/objection.ts'
import { access, complaint, ombudsman, publicInformation, reconsideration } from './templates/rights.ts'
import { application, reaction, report, support } from './templates/wmo.ts'

/** Every letter that Zaakmap can draft (domain.md 5.4), in the order in which a person would look for it. */
export const letters: readonly LetterSpec[] = [
  report,
  support,
  application,
  reaction,
  defaultNotice,
  delay,
  proForma,
  grounds,
  interimMeasure,
  reconsideration,
  complaint,
  ombudsman,
  access,
  publicInformation,
  authorisation,
  consent,
  withdrawal,
  promiseConfirmation,
  meetingReport,
  missingPiece,
]
