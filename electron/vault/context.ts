import type { CaseId, FileToken } from '../../shared/domain/ids.ts'
import type { vaultEvents } from '../../shared/ipc/vault.ts'
import type { z } from 'zod'
import type { Reader as DocumentReader } from '../intake/reader/reader.ts'
import type { Recogniser } from '../ocr/recogniser.ts'
import { touchCase } from './cases/change.ts'
import type { Purpose } from './grants.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Session } from './session/session.ts'
import { attempt } from './store/failures.ts'

export type ChangedNoun = z.infer<(typeof vaultEvents)['changed']>['nouns'][number]

/** What the handlers of every noun share. */
export type Context = {
  /** The opened vault; throws `Failed` (`vault-locked`) when there is none. */
  readonly session: () => Session
  /** The path behind a token; works once. Throws `Failed` when it was not chosen for this purpose. */
  readonly claim: (token: FileToken, purpose: Purpose) => string
  readonly reader: () => DocumentReader
  readonly recogniser: () => Recogniser
  readonly jobs: Jobs
  /** Tells the page that lists of these nouns are stale. */
  readonly changed: (caseId: CaseId | null, ...nouns: ChangedNoun[]) => void
}

/**
 * After a change within a case: what the list of cases shows follows, and the page hears of it. The change itself
 * is on the disk by now, so a register that cannot be written (a full disk) does not undo it; it heals later.
 */
export function caseChanged(context: Context, id: CaseId, ...nouns: ChangedNoun[]): void {
  attempt(() => touchCase(context.session(), id))
  context.changed(id, ...nouns, 'case')
}
