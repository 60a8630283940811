import type { BatchId, CaseId, JobId } from '../../../shared/domain/ids.ts'
import type { ItemSums } from '../../../shared/domain/intake.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { isAskedByPerson, isClosing, type Progress } from '../jobs/jobs.ts'
import type { Session } from '../session/session.ts'
import { write } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { getBatch, openBatches, setBatchState } from './batches-table.ts'
import { cancelRest, uncancel } from './cancel.ts'
import { farOf, sumsOf } from './items-table.ts'
import { runBatch } from './run.ts'
import { settleWaiting } from './settle-waiting.ts'
import { casesWaiting, setWaiting } from './waiting-work.ts'

/** A batch that is being worked on. */
type Working = {
  job: JobId | null
  paused: boolean
  /** Lets it go on. */
  wake: () => void
  /** More came to do while it was ending. */
  again: boolean
}

const working = new WeakMap<Session, Map<BatchId, Working>>()

function workingOf(session: Session): Map<BatchId, Working> {
  const known = working.get(session) ?? new Map<BatchId, Working>()
  working.set(session, known)
  return known
}

/** The job that works on a batch now. */
export const jobOf = (session: Session, id: BatchId): JobId | null => workingOf(session).get(id)?.job ?? null

type Start = {
  readonly paused?: boolean
  readonly pasted?: ReadonlyMap<string, Uint8Array>
}

/** Works on a batch in the background; the job that does already answers for it. */
export function startBatch(context: Context, caseId: CaseId, id: BatchId, start: Start = {}): JobId {
  const session = context.session()
  const all = workingOf(session)
  const known = all.get(id)
  if (known?.job != null) {
    known.again = true
    return known.job
  }
  const own: Working = { job: null, paused: start.paused === true, wake: () => undefined, again: false }
  all.set(id, own)
  own.job = context.jobs.start('intake', caseId, async (signal, progress) => {
    progress({ batch: id })
    signal.addEventListener('abort', () => {
      if (isAskedByPerson(signal)) attempt(() => cancelRest(openCase(session, caseId), id))
      own.wake()
    })
    try {
      const given = { reader: context.reader(), signal, gate: gateOf(own, signal, progress) }
      const onProgress = tellerOf(context, caseId, progress)
      await runBatch(session, caseId, id, { ...given, onProgress, ...pastedOf(start) })
      return farAndSums(sumsOf(openCase(session, caseId), id))
    } finally {
      all.delete(id)
      ended(context, session, caseId)
      if (own.again && !isClosing(signal)) attempt(() => startAgain(context, session, caseId, id))
    }
  })
  context.changed(caseId, 'intake')
  return own.job
}

/** More came to do while the batch was ending: an answer to a question, or the taking back of a cancel. */
function startAgain(context: Context, session: Session, caseId: CaseId, id: BatchId): void {
  if (getBatch(openCase(session, caseId), id).state === 'running') startBatch(context, caseId, id)
}

const pastedOf = ({ pasted }: Start) => (pasted ? { pasted } : {})

const farAndSums = (sums: ItemSums): Progress => ({ ...farOf(sums), sums })

/** What follows from the end of a batch, however it ended; a lock or a full disk in between heals later. */
function ended(context: Context, session: Session, caseId: CaseId): void {
  attempt(() => touchCase(session, caseId))
  attempt(() => settleWaiting(session, caseId))
  context.changed(caseId, 'document', 'agency', 'case', 'intake')
}

function gateOf(own: Working, signal: AbortSignal, progress: (step: Progress) => void) {
  return async (): Promise<void> => {
    if (!own.paused) return
    progress({ paused: true })
    while (own.paused && !signal.aborted) {
      await new Promise<void>((resolve) => {
        own.wake = resolve
      })
    }
    progress({ paused: false })
  }
}

/** Milliseconds between two times that the list of documents and the numbers of the case are said to be stale. */
const refresh = 4_000
/** The first documents are waited for. */
const firstRefresh = 500

function tellerOf(context: Context, caseId: CaseId, progress: (step: Progress) => void) {
  let toldAt = performance.now() - refresh + firstRefresh
  return (sums: ItemSums, label: string): void => {
    progress({ ...farAndSums(sums), label })
    if (performance.now() - toldAt < refresh) return
    toldAt = performance.now()
    attempt(() => touchCase(context.session(), caseId))
    context.changed(caseId, 'document', 'case', 'intake')
  }
}

/** Stops after the file that is being worked on; also over a lock. */
export function pauseBatch(context: Context, caseId: CaseId, id: BatchId): void {
  const session = context.session()
  const db = openCase(session, caseId)
  if (getBatch(db, id).state === 'running') write(db, (tx) => setBatchState(tx, id, 'paused'))
  const known = workingOf(session).get(id)
  if (known) known.paused = true
  context.changed(caseId, 'intake')
}

/** Goes on with a batch that was paused, cancelled, or broken off by a failure. Nothing to do: no job. */
export function resumeBatch(context: Context, caseId: CaseId, id: BatchId): JobId | null {
  const session = context.session()
  const db = openCase(session, caseId)
  const { state } = getBatch(db, id)
  if (state === 'done') return null
  setWaiting(session.register, caseId, 'intake')
  if (state === 'cancelled') uncancel(db, id)
  if (state === 'paused') write(db, (tx) => setBatchState(tx, id, 'running'))
  context.changed(caseId, 'intake')
  const known = workingOf(session).get(id)
  if (known?.paused === true && known.job !== null) {
    known.paused = false
    known.wake()
    return known.job
  }
  return startBatch(context, caseId, id)
}

/** What waits is not done; what is stored stays. */
export function cancelBatch(context: Context, caseId: CaseId, id: BatchId): void {
  const session = context.session()
  const job = jobOf(session, id)
  if (job === null || !context.jobs.cancel(job)) {
    if (getBatch(openCase(session, caseId), id).state === 'done') return
    cancelRest(openCase(session, caseId), id)
    attempt(() => settleWaiting(session, caseId))
  }
  context.changed(caseId, 'intake')
}

/** After the vault was opened: every batch that a lock, a kill or a power cut broke off goes on. */
export function goOnWithBatches(context: Context): void {
  const session = context.session()
  for (const caseId of casesWaiting(session.register, 'intake')) {
    attempt(() => {
      for (const { id, state } of openBatches(openCase(session, caseId))) {
        if (jobOf(session, id) === null) startBatch(context, caseId, id, { paused: state === 'paused' })
      }
      settleWaiting(session, caseId)
    })
  }
}
