import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import type { Job } from '../../shared/domain/job.ts'
import type { JobId } from '../../shared/domain/ids.ts'
import { onVault, vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'

type Held = { readonly jobs: readonly Job[]; readonly dismiss: (id: JobId) => void }
const JobsContext = createContext<Held>({ jobs: [], dismiss: () => undefined })

/** Everything that runs in the background, oldest first, and what ended lately. */
export const useJobs = (): Held => use(JobsContext)

/** One job, as far as it is. */
export const useJob = (id: JobId | null): Job | null =>
  use(JobsContext).jobs.find((job) => job.id === id) ?? null

export function JobsProvider({ children }: { children: ReactNode }) {
  const [jobs, setJobs] = useState<readonly Job[]>([])
  useEffect(
    () =>
      whenDone(vault.jobs.list({}), (result) =>
        setJobs((last) => (result.ok ? result.value.reduce(put, last) : last)),
      ),
    [],
  )
  useEffect(() => onVault('job', (job) => setJobs((last) => put(last, job))), [])
  const dismiss = (id: JobId): void => setJobs((last) => last.filter((job) => job.id !== id))
  return <JobsContext value={{ jobs, dismiss }}>{children}</JobsContext>
}

/** The list with the newest state of one job. */
const put = (list: readonly Job[], job: Job): readonly Job[] =>
  list.some((each) => each.id === job.id)
    ? list.map((each) => (each.id === job.id ? job : each))
    : [...list, job]
