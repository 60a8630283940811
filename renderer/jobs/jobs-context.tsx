import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import type { Job } from '../../shared/domain/job.ts'
import type { JobId } from '../../shared/domain/ids.ts'
import { onVault, vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'

type Held = { readonly jobs: readonly Job[]; readonly dismiss: (id: JobId) => void }
const JobsContext = createContext<Held>({ jobs: [], dismiss: () => undefined })

/** Everything that runs in the background, oldest first, and what ended lately. */
export const useJobs = (): Held => use(JobsContext)

/** One job, as far as it is. */
export const useJob = (id: JobId | null): Job | null =>
  use(JobsContext).jobs.find((job) => job.id === id) ?? null

export function JobsProvider({ children }: { children: ReactNode }) {
  const { attempt } = useTell()
  const [jobs, setJobs] = useState<readonly Job[]>([])
  useEffect(() => {
    const put = (job: Job): void => {
      setJobs((last) =>
        last.some((each) => each.id === job.id)
          ? last.map((each) => (each.id === job.id ? job : each))
          : [...last, job],
      )
    }
    void attempt(vault.jobs.list({}), (list) => {
      list.forEach(put)
    })
    return onVault('job', put)
    // The listener lives as long as the frame.
  }, [])
  const dismiss = (id: JobId): void => {
    setJobs((last) => last.filter((job) => job.id !== id))
  }
  return <JobsContext value={{ jobs, dismiss }}>{children}</JobsContext>
}
