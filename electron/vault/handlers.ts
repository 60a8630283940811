import type { VaultHandlers } from '../../shared/ipc/vault.ts'
import { agencyHandlers } from './agencies/handlers.ts'
import { agendaHandlers } from './agenda/handlers.ts'
import { binHandlers } from './bin/handlers.ts'
import { caseHandlers } from './cases/handlers.ts'
import { consentHandlers } from './consents/handlers.ts'
import { contactHandlers } from './contacts/handlers.ts'
import type { Context } from './context.ts'
import { courseHandlers } from './course/handlers.ts'
import { decisionHandlers } from './decisions/handlers.ts'
import { dispatchHandlers } from './dispatches/handlers.ts'
import { documentHandlers } from './documents/handlers.ts'
import { dossierHandlers } from './dossiers/handlers.ts'
import { draftHandlers } from './drafts/handlers.ts'
import { guessHandlers } from './guesses/handlers.ts'
import { intakeHandlers } from './intake/handlers.ts'
import { jobHandlers } from './jobs/handlers.ts'
import { ocrHandlers } from './ocr/handlers.ts'
import { letterHandlers } from './letters/handlers.ts'
import { missingHandlers } from './missing/handlers.ts'
import { meetingHandlers } from './meetings/handlers.ts'
import { matterHandlers } from './matters/handlers.ts'
import { legalHandlers } from './legal/handlers.ts'
import { linkHandlers } from './links/handlers.ts'
import { pageHandlers } from './pages/handlers.ts'
import { peopleHandlers } from './people/handlers.ts'
import { photoHandlers } from './photos/handlers.ts'
import { plannedHandlers } from './planned/handlers.ts'
import { promiseHandlers } from './promises/handlers.ts'
import { redactionHandlers } from './redactions/handlers.ts'
import { searchHandlers } from './search/handlers.ts'
import { searchesHandlers } from './searches/handlers.ts'
import { termHandlers } from './terms/handlers.ts'
import { timeHandlers } from './time/handlers.ts'
import { timelineHandlers } from './timeline/handlers.ts'
import { versionHandlers } from './versions/handlers.ts'
import { vaultHandlers, type VaultDoor } from './vaults/handlers.ts'

/** Everything that the vault process answers, one noun a line. */
export const handlersOf = (context: Context, door: VaultDoor): VaultHandlers => ({
  vault: vaultHandlers(context, door),
  agenda: agendaHandlers(context),
  course: courseHandlers(context),
  letters: letterHandlers(context),
  missing: missingHandlers(context),
  cases: caseHandlers(context),
  agencies: agencyHandlers(context),
  people: peopleHandlers(context),
  contacts: contactHandlers(context),
  promises: promiseHandlers(context),
  decisions: decisionHandlers(context),
  documents: documentHandlers(context),
  guesses: guessHandlers(context),
  photos: photoHandlers(context),
  ocr: ocrHandlers(context),
  pages: pageHandlers(context),
  redactions: redactionHandlers(context),
  dispatches: dispatchHandlers(context),
  consents: consentHandlers(context),
  versions: versionHandlers(context),
  links: linkHandlers(context),
  terms: termHandlers(context),
  legal: legalHandlers(context),
  matters: matterHandlers(context),
  planned: plannedHandlers(context),
  time: timeHandlers(context),
  meetings: meetingHandlers(context),
  timeline: timelineHandlers(context),
  search: searchHandlers(context),
  searches: searchesHandlers(context),
  dossiers: dossierHandlers(context),
  intake: intakeHandlers(context),
  bin: binHandlers(context),
  drafts: draftHandlers(context),
  jobs: jobHandlers(context),
})
