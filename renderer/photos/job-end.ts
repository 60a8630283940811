import type { JobId } from '../../shared/domain/ids.ts'
import type { Job } from '../../shared/domain/job.ts'
import { onVault, vault } from '../ipc/vault-api.ts'

/** Waits for the end of a job; null when nobody knows it any more (the vault was locked meanwhile). */
export async function endOf(id: JobId): Promise<Job | null> {
  const told = Promise.withResolvers<Job>()
  const stop = onVault('job', (job) => {
    if (job.id === id && job.state !== 'running') told.resolve(job)
  })
  try {
    // It may have ended before anybody listened.
    const known = await vault.jobs.list({})
    const found = known.ok ? known.value.find((job) => job.id === id) : undefined
    if (!found) return null
    return found.state === 'running' ? await told.promise : found
  } finally {
    stop()
  }
}
