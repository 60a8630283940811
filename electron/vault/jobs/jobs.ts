import { jobId, type CaseId, type JobId } from '../../../shared/domain/ids.ts'
import type { Job } from '../../../shared/domain/job.ts'
import { Failed, type Failure } from '../../../shared/result.ts'
import { failureOf } from '../store/failures.ts'
import { newId } from '../store/id.ts'

export type Progress = Partial<Pick<Job, 'done' | 'total' | 'label' | 'made' | 'batch' | 'sums' | 'paused'>>
type Work = (signal: AbortSignal, progress: (step: Progress) => void) => Promise<Progress | void>

/** Long work, each with its progress and its way to stop. */
export type Jobs = {
  /** Starts work; its steps and its end are told through `emit`. Answers at once. */
  start(kind: Job['kind'], caseId: CaseId | null, work: Work): JobId
  list(): Job[]
  /** Asks it to stop; false when it has ended already. */
  cancel(id: JobId): boolean
  cancelAll(): void
}

type Known = { job: Job; readonly control: AbortController; toldAt: number }

/** Ended jobs that the page may still want to show. */
const remembered = 20
/** Milliseconds between two steps of a job that are told. */
const pause = 100

/** Why work stops that nobody asked to stop: the vault is being closed. What can go on later, does. */
const closing = new Failed({ kind: 'cancelled', detail: 'closing' })

/** Whether work is to stop because the vault is being closed. */
export const isClosing = (signal: AbortSignal): boolean => signal.aborted && signal.reason === closing

/** Whether work is to stop because somebody asked for it. */
export const isAskedByPerson = (signal: AbortSignal): boolean => signal.aborted && signal.reason !== closing

export function createJobs(emit: (job: Job) => void, report: (error: unknown) => void): Jobs {
  const jobs = new Map<JobId, Known>()
  const end = (known: Known, change: Partial<Job>): void => {
    known.job = { ...known.job, ...change, label: '' }
    emit(known.job)
  }
  const start: Jobs['start'] = (kind, caseId, work) => {
    const id = newId(jobId)
    const job: Job = { id, kind, caseId, state: 'running', done: 0, total: 0, label: '' }
    const known: Known = { job, control: new AbortController(), toldAt: 0 }
    jobs.set(id, known)
    forgetOld(jobs)
    void work(known.control.signal, (step) => stepped(known, step, emit)).then(
      (last) => end(known, { ...last, state: 'done' }),
      (error: unknown) => end(known, ending(error, known.control.signal, report)),
    )
    return id
  }
  const cancel = (id: JobId, reason?: Failed): boolean => {
    const known = jobs.get(id)
    if (known?.job.state !== 'running') return false
    known.control.abort(reason)
    return true
  }
  return {
    start,
    cancel: (id) => cancel(id),
    list: () => [...jobs.values()].map(({ job }) => job),
    cancelAll: () => jobs.forEach((_, id) => cancel(id, closing)),
  }
}

/** Every step is kept, so that the end tells all; only some of them are worth a message. */
function stepped(known: Known, step: Progress, emit: (job: Job) => void): void {
  if (known.job.state !== 'running') return
  // A job that waits for a person must say so at once: no other step follows.
  const turned = step.paused !== undefined && step.paused !== known.job.paused
  known.job = { ...known.job, ...step }
  const at = performance.now()
  if (!turned && at - known.toldAt < pause) return
  known.toldAt = at
  emit(known.job)
}

/** Whatever breaks off in work that was asked to stop is the stopping. */
function ending(error: unknown, signal: AbortSignal, report: (error: unknown) => void): Partial<Job> {
  const failure: Failure | undefined = error instanceof Failed ? error.failure : failureOf(error, '')
  if (failure?.kind === 'cancelled' || (signal.aborted && (error === signal.reason || isAbort(error)))) {
    return { state: 'cancelled' }
  }
  if (failure === undefined) report(error)
  return { state: 'failed', failure: failure ?? { kind: 'unexpected' } }
}

/** The workers are closed together with the vault, and may be the first to say so. */
export const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

function forgetOld(jobs: Map<JobId, { job: Job }>): void {
  const ended = [...jobs].filter(([, { job }]) => job.state !== 'running')
  for (const [id] of ended.slice(0, Math.max(0, ended.length - remembered))) jobs.delete(id)
}
