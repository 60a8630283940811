import type { CaseId, FileToken } from '../../shared/domain/ids.ts'
import type { vaultEvents } from '../../shared/ipc/vault.ts'
import type { z } from 'zod'
import type { Reader as DocumentReader } from '../intake/reader/reader.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Session } from './session/session.ts'

export type ChangedNoun = z.infer<(typeof vaultEvents)['changed']>['nouns'][number]

/** What the handlers of every noun share. */
export type Context = {
  /** The opened vault; throws `Failed` (`vault-locked`) when there is none. */
  readonly session: () => Session
  /** The path behind a token; works once. Throws `Failed` when it was not chosen. */
  readonly claim: (token: FileToken) => string
  readonly reader: () => DocumentReader
  readonly jobs: Jobs
  /** Tells the page that lists of these nouns are stale. */
  readonly changed: (caseId: CaseId | null, ...nouns: ChangedNoun[]) => void
}
