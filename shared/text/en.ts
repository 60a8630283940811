import { adding } from './en/adding.ts'
import { agenda } from './en/agenda.ts'
import { bin } from './en/bin.ts'
import { cases } from './en/cases.ts'
import { contacts } from './en/contacts.ts'
import { course } from './en/course.ts'
import { dispatches } from './en/dispatches.ts'
import { decisions } from './en/decisions.ts'
import { documents } from './en/documents.ts'
import { dossiers } from './en/dossiers.ts'
import { failures } from './en/failures.ts'
import { frame } from './en/frame.ts'
import { importTexts } from './en/import.ts'
import { intakeTexts } from './en/intake.ts'
import { jobs } from './en/jobs.ts'
import { labels } from './en/labels.ts'
import { matters } from './en/matters.ts'
import { legal } from './en/legal.ts'
import { letters } from './en/letters.ts'
import { medical } from './en/medical.ts'
import { meetings } from './en/meetings.ts'
import { missing } from './en/missing.ts'
import { network } from './en/network.ts'
import { photos } from './en/photos.ts'
import { planner } from './en/planner.ts'
import { preflight } from './en/preflight.ts'
import { receipts } from './en/receipts.ts'
import { redactions } from './en/redactions.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { terms } from './en/terms.ts'
import { time } from './en/time.ts'
import { timeline } from './en/timeline.ts'
import { today } from './en/today.ts'
import { tray } from './en/tray.ts'
import { ui } from './en/ui.ts'
import { unlock } from './en/unlock.ts'
import { verifyTexts } from './en/verify.ts'
import { viewer } from './en/viewer.ts'
import type { Texts } from './nl.ts'

export const en: Texts = {
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
