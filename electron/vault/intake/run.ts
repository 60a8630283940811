import { setImmediate } from 'node:timers/promises'
import type { BatchId, CaseId } from '../../../shared/domain/ids.ts'
import type { ItemSums } from '../../../shared/domain/intake.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { isAbort } from '../jobs/jobs.ts'
import type { Session } from '../session/session.ts'
import { write } from '../store/connection.ts'
import { failureOf } from '../store/failures.ts'
import { getBatch, setBatchState, type StoredBatch } from './batches-table.ts'
import { Contents } from './contents.ts'
import { gather } from './gather.ts'
import { sumsOf, waitingItems, type Item } from './items-table.ts'
import { prepare, type Prepared } from './prepare.ts'
import { refuse, take } from './take.ts'

export type RunOptions = {
  readonly reader: FileReader
  readonly signal?: AbortSignal | undefined
  /** Waits as long as the batch is paused. */
  readonly gate?: () => Promise<void>
  readonly onProgress?: (sums: ItemSums, label: string) => void
  /** What was pasted, by place; it lies nowhere else. */
  readonly pasted?: ReadonlyMap<string, Uint8Array>
}

/** One batch that is being worked off. */
export type Run = RunOptions & {
  readonly session: Session
  readonly caseId: CaseId
  readonly batch: StoredBatch
  readonly contents: Contents
}

/**
 * Works a batch off, one file after the other: each is there with all its bytes and text when it is written down as
 * added, or not at all. What cannot be read is kept as it is. Rejects with `Failed` (`disk-full`, `vault-locked` …)
 * or the signal's reason; what was done stays, the rest waits.
 */
export async function runBatch(
  session: Session,
  caseId: CaseId,
  id: BatchId,
  options: RunOptions,
): Promise<void> {
  const batch = getBatch(openCase(session, caseId), id)
  const run: Run = { ...options, session, caseId, batch, contents: new Contents() }
  if (batch.state === 'gathering') await gather(session, caseId, batch, run.signal)
  const ahead = new Ahead(run)
  try {
    await workOff(run, ahead)
  } finally {
    await ahead.settled()
    await run.contents.close()
  }
}

async function workOff(run: Run, ahead: Ahead): Promise<void> {
  for (;;) {
    await run.gate?.()
    run.signal?.throwIfAborted()
    const waiting = waitingItems(openCase(run.session, run.caseId), run.batch.id, filesAhead)
    const [item] = waiting
    if (item === undefined) return finish(run)
    tell(run, item.name)
    await takeOne(run, item, ahead.of(waiting))
    await setImmediate()
  }
}

/** In the same breath as nothing was found waiting: what comes to wait after this makes the batch run again. */
function finish(run: Run): void {
  write(openCase(run.session, run.caseId), (tx) => setBatchState(tx, run.batch.id, 'done'))
  tell(run, '')
}

/** A file that brings our own code down is said to have done so, or it would do it again at every unlock. */
async function takeOne(run: Run, item: Item, preparing: Promise<Prepared>): Promise<void> {
  try {
    const prepared = await preparing
    run.signal?.throwIfAborted()
    await take(run, item, prepared)
  } catch (error) {
    const expected = run.signal?.aborted === true || isAbort(error) || failureOf(error, '') !== undefined
    if (!expected) refuse(run, item, 'unexpected')
    throw error
  }
}

function tell({ session, caseId, batch, onProgress }: Run, label: string): void {
  onProgress?.(sumsOf(openCase(session, caseId), batch.id), label)
}

/** Files prepared at the same time: one is stored while the next ones are read … */
const filesAhead = 2
/** … as long as they are small; of large ones only one is in memory. */
const bytesAhead = 64_000_000

/** Prepares the next files while one is stored. */
class Ahead {
  readonly #run: Run
  readonly #coming = new Map<string, Promise<Prepared>>()

  constructor(run: Run) {
    this.#run = run
  }

  /** The first of these, prepared; the others are on their way. */
  of(items: readonly Item[]): Promise<Prepared> {
    const [first] = items
    if (!first) throw new Error('No file is left')
    const asked = this.#start(first)
    for (const item of items.slice(1)) if (first.bytes + item.bytes < bytesAhead) void this.#start(item)
    this.#coming.delete(first.place)
    return asked
  }

  /** Waits until nothing is under way any more, however it ends. */
  async settled(): Promise<void> {
    const left = await Promise.allSettled(this.#coming.values())
    for (const one of left) {
      if (one.status === 'fulfilled' && one.value.status === 'loaded')
        await one.value.looked?.content?.close()
    }
  }

  #start(item: Item): Promise<Prepared> {
    const known = this.#coming.get(item.place)
    if (known) return known
    const coming = prepare(this.#run, item)
    // It may fail before its turn comes; without this the whole process would end there and then.
    coming.catch(() => undefined)
    this.#coming.set(item.place, coming)
    return coming
  }
}
