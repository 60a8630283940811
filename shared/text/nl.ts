import { adding } from './nl/adding.ts'
import { agenda } from './nl/agenda.ts'
import { bin } from './nl/bin.ts'
import { cases } from './nl/cases.ts'
import { contacts } from './nl/contacts.ts'
import { course } from './nl/course.ts'
import { dispatches } from './nl/dispatches.ts'
import { decisions } from './nl/decisions.ts'
import { documents } from './nl/documents.ts'
import { dossiers } from './nl/dossiers.ts'
import { failures } from './nl/failures.ts'
import { frame } from './nl/frame.ts'
import { importTexts } from './nl/import.ts'
import { intakeTexts } from './nl/intake.ts'
import { jobs } from './nl/jobs.ts'
import { labels } from './nl/labels.ts'
import { matters } from './nl/matters.ts'
import { legal } from './nl/legal.ts'
import { letters } from './nl/letters.ts'
import { medical } from './nl/medical.ts'
import { meetings } from './nl/meetings.ts'
import { missing } from './nl/missing.ts'
import { network } from './nl/network.ts'
import { photos } from './nl/photos.ts'
import { planner } from './nl/planner.ts'
import { preflight } from './nl/preflight.ts'
import { receipts } from './nl/receipts.ts'
import { redactions } from './nl/redactions.ts'
import { search } from './nl/search.ts'
import { settings } from './nl/settings.ts'
import { terms } from './nl/terms.ts'
import { time } from './nl/time.ts'
import { timeline } from './nl/timeline.ts'
import { today } from './nl/today.ts'
import { tray } from './nl/tray.ts'
import { ui } from './nl/ui.ts'
import { unlock } from './nl/unlock.ts'
import { verifyTexts } from './nl/verify.ts'
import { viewer } from './nl/viewer.ts'

/** All Dutch texts; every other language has the same keys. */
export const nl = {
  adding,
  agenda,
  bin,
  cases,
  contacts,
  course,
  dispatches,
  decisions,
  documents,
  dossiers,
  failures,
  frame,
  import: importTexts,
  intake: intakeTexts,
  jobs,
  labels,
  matters,
  legal,
  letters,
  medical,
  meetings,
  missing,
  network,
  photos,
  planner,
  preflight,
  receipts,
  redactions,
  search,
  settings,
  terms,
  time,
  timeline,
  today,
  tray,
  ui,
  unlock,
  verify: verifyTexts,
  viewer,
}
export type Texts = typeof nl
