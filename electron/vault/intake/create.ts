import type { DocumentFacts } from '../../../shared/domain/document.ts'
import { batchId, type BatchId, type CaseId } from '../../../shared/domain/ids.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { write } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { forgetOldBatches, insertBatch, type StoredBatch } from './batches-table.ts'
import { insertItems, type NewItem } from './items-table.ts'
import { setWaiting } from './waiting-work.ts'

export type NewBatch = Pick<StoredBatch, 'duplicates' | 'language'> & {
  readonly source?: StoredBatch['source']
  /** Absolute paths of files and folders. */
  readonly roots: readonly string[]
  readonly facts?: DocumentFacts
  /** The files themselves, when there is nothing to walk. */
  readonly items?: readonly NewItem[]
}

/**
 * Writes a batch down, before any of it is done: from here on it goes on by itself after a kill. `also`: what must
 * stand or fall with it.
 */
export function createBatch(
  session: Session,
  caseId: CaseId,
  { items, roots, facts = {}, source = 'add', ...given }: NewBatch,
  also?: (tx: Parameters<Parameters<typeof write>[1]>[0]) => void,
): BatchId {
  const id = newId(batchId)
  const state = items === undefined ? 'gathering' : 'running'
  const db = openCase(session, caseId)
  setWaiting(session.register, caseId, 'intake')
  write(db, (tx) => {
    forgetOldBatches(tx)
    insertBatch(tx, { ...given, id, source, roots: [...roots], facts, state, createdAt: now() })
    if (items) insertItems(tx, id, items)
    also?.(tx)
  })
  return id
}
