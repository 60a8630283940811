import type { BatchId } from '../../../shared/domain/ids.ts'
import { write, type Reader } from '../store/connection.ts'
import { setBatchState } from './batches-table.ts'
import { moveItems } from './items-table.ts'

/** What waits is not done; what is stored stays. */
export function cancelRest(db: Reader, id: BatchId): void {
  write(db, (tx) => {
    moveItems(tx, id, 'waiting', 'cancelled')
    setBatchState(tx, id, 'cancelled')
  })
}

/** After all: what was cancelled waits again. */
export function uncancel(db: Reader, id: BatchId): void {
  write(db, (tx) => {
    moveItems(tx, id, 'cancelled', 'waiting')
    setBatchState(tx, id, 'running')
  })
}
