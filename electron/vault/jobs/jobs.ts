import { jobId, type CaseId, type JobId } from '../../../shared/domain/ids.ts'
import type { Job } from '../../../shared/domain/job.ts'
import { Failed, type Failure } from '../../../shared/result.ts'
import { failureOf } from '../store/failures.ts'
import { newId } from '../store/id.ts'

export type Progress = Partial<Pick<Job, 'done' | 'total' | 'label' | 'files'>>
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

/** Ended jobs that the page may still want to show. */
const remembered = 20

export function createJobs(emit: (job: Job) => void, report: (error: unknown) => void): Jobs {
  const jobs = new Map<JobId, { job: Job; control: AbortController }>()
  const update = (id: JobId, change: Partial<Job>): void => {
    const known = jobs.get(id)
    if (!known) return
    known.job = { ...known.job, ...change }
    emit(known.job)
  }
  const start: Jobs['start'] = (kind, caseId, work) => {
    const id = newId(jobId)
    const control = new AbortController()
    jobs.set(id, { control, job: { id, kind, caseId, state: 'running', done: 0, total: 0, label: '' } })
    forgetOld(jobs)
    const told = throttled((step: Progress) => update(id, step))
    void work(control.signal, told).then(
      (last) => update(id, { ...last, state: 'done', label: '' }),
      (error: unknown) => update(id, ending(error, report)),
    )
    return id
  }
  const cancel = (id: JobId): boolean => {
    const known = jobs.get(id)
    if (known?.job.state !== 'running') return false
    known.control.abort()
    return true
  }
  return {
    start,
    cancel,
    list: () => [...jobs.values()].map(({ job }) => job),
    cancelAll: () => jobs.forEach((_, id) => cancel(id)),
  }
}

function ending(error: unknown, report: (error: unknown) => void): Partial<Job> {
  const failure: Failure | undefined = error instanceof Failed ? error.failure : failureOf(error, '')
  if (failure === undefined) report(error)
  if (failure?.kind === 'cancelled') return { state: 'cancelled' }
  return { state: 'failed', failure: failure ?? { kind: 'unexpected' } }
}

function forgetOld(jobs: Map<JobId, { job: Job }>): void {
  const ended = [...jobs].filter(([, { job }]) => job.state !== 'running')
  for (const [id] of ended.slice(0, Math.max(0, ended.length - remembered))) jobs.delete(id)
}

/** At most ten steps a second reach the page; the last one of a job always comes with its end. */
function throttled(tell: (step: Progress) => void): (step: Progress) => void {
  let last = 0
  return (step) => {
    const at = Date.now()
    if (at - last < 100) return
    last = at
    tell(step)
  }
}
