import type { BatchId } from '../../../shared/domain/ids.ts'
import type { DuplicateAnswer } from '../../../shared/domain/intake.ts'
import { setDocumentRemoved } from '../documents/change.ts'
import { now } from '../store/clock.ts'
import { attempt } from '../store/failures.ts'
import { write, type Reader, type Writer } from '../store/connection.ts'
import { setBatchState } from './batches-table.ts'
import { changeItem, dropInside, listItems, type Item } from './items-table.ts'
import { dropOccurrence, insertOccurrence } from './occurrences-table.ts'

/**
 * Answers the question about duplicates of a batch, for some of its files or for all. Answers how many were
 * settled; with `keep` they wait to be stored, and the batch is to go on.
 */
export function settle(
  db: Reader,
  batch: BatchId,
  places: readonly string[] | undefined,
  answer: DuplicateAnswer,
): number {
  return write(db, (tx) => {
    const items = listItems(tx, batch, { states: ['duplicate'], places })
    for (const item of items) settleOne(tx, batch, item, answer)
    if (answer === 'keep' && items.length > 0) setBatchState(tx, batch, 'running')
    return items.length
  })
}

function settleOne(tx: Writer, batch: BatchId, item: Item, answer: DuplicateAnswer): void {
  if (answer === 'keep') changeItem(tx, batch, item, { answer, state: 'waiting' })
  if (answer === 'skip') changeItem(tx, batch, item, { answer, state: 'skipped' })
  if (answer === 'link' && item.twinId !== null) {
    changeItem(tx, batch, item, {
      answer,
      state: 'linked',
      occurrenceId: insertOccurrence(tx, item.twinId, item),
    })
  }
}

/**
 * Takes answers back, so that the question stands again. What was kept goes to the bin with all that came in it;
 * what was linked is let go.
 */
export function unsettle(db: Reader, batch: BatchId, places: readonly string[] | undefined): number {
  return write(db, (tx) => {
    const answered = listItems(tx, batch, { places }).filter(
      (item) => item.answer !== '' && item.twinId !== null && item.state !== 'duplicate',
    )
    for (const item of answered) unsettleOne(tx, batch, item)
    return answered.length
  })
}

function unsettleOne(tx: Writer, batch: BatchId, item: Item): void {
  if (item.occurrenceId !== null) dropOccurrence(tx, item.occurrenceId)
  const { documentId: kept } = item
  if (item.answer === 'keep' && kept !== null) attempt(() => setDocumentRemoved(tx, kept, now()))
  dropInside(tx, batch, item)
  changeItem(tx, batch, item, {
    answer: '',
    state: 'duplicate',
    documentId: null,
    occurrenceId: null,
    reason: null,
  })
}
