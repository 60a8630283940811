import type { AddedFile, DocumentFacts } from '../../../shared/domain/document.ts'
import type { BatchId, CaseId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import { cancelRest } from '../intake/cancel.ts'
import { createBatch } from '../intake/create.ts'
import { farOf } from '../intake/items-table.ts'
import { reportOf } from '../intake/report.ts'
import { runBatch } from '../intake/run.ts'
import { settleWaiting } from '../intake/settle-waiting.ts'
import type { Session } from '../session/session.ts'
import { attempt } from '../store/failures.ts'

export type AddOptions = {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[]
  /** What the person says of all of them; goes before what is read in the files. */
  readonly facts: DocumentFacts
  /** What to do with a file whose bytes are in the case already. */
  readonly duplicates: 'keep' | 'skip'
  readonly language: Language
  readonly reader: FileReader
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number, label: string) => void
}

/**
 * Takes files in while somebody waits for it, and says what became of each, those in ZIPs and mails among them.
 * Throws `Failed`: `cancelled` (what was stored stays, the rest was never there), `disk-full`, `vault-damaged` … Of
 * a kill the batch knows: it goes on when the vault is opened next.
 */
export async function addDocuments(session: Session, id: CaseId, options: AddOptions): Promise<AddedFile[]> {
  const { paths: roots, facts, duplicates, language, reader, signal } = options
  const isStopped = (): boolean => signal?.aborted === true
  if (isStopped()) throw new Failed({ kind: 'cancelled' })
  const batch = createBatch(session, id, { roots, facts, duplicates, language })
  try {
    await runBatch(session, id, batch, { reader, signal, onProgress: progressTo(options) })
    return await reportOf(openCase(session, id), batch, language)
  } catch (error) {
    giveUp(session, id, batch)
    if (isStopped()) throw new Failed({ kind: 'cancelled' })
    throw error
  } finally {
    // A full disk or a lock in between: the next opening counts again.
    attempt(() => touchCase(session, id))
    attempt(() => settleWaiting(session, id))
  }
}

/** Whoever waited hears that it failed, and tries again: it does not go on behind their back. */
function giveUp(session: Session, id: CaseId, batch: BatchId): void {
  attempt(() => cancelRest(openCase(session, id), batch))
}

const progressTo =
  ({ onProgress }: AddOptions) =>
  (sums: Parameters<typeof farOf>[0], label: string): void => {
    const { done, total } = farOf(sums)
    onProgress?.(done, total, label)
  }
