import { useState } from 'react'
import type { BatchId, CaseId } from '../../shared/domain/ids.ts'
import type { Batch } from '../../shared/domain/intake.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useJobs } from '../jobs/jobs-context.tsx'
import { AddReport } from './add-report.tsx'

/** Reports that were closed; what still asks something stands there again after the next start. */
const closed = new Set<BatchId>()

/** What is being added to a case, and what became of it: as long as it runs, asks something, or is new. */
export function Batches({ caseId }: { caseId: CaseId }) {
  const { jobs } = useJobs()
  const asked = useCall(vault.intake.batches, { caseId }, ['intake', 'document'])
  const [, setRound] = useState(0)
  const known = asked.value ?? asked.last ?? []
  const close = (id: BatchId): void => {
    closed.add(id)
    setRound((last) => last + 1)
  }
  const isNew = ({ id }: Batch): boolean => jobs.some((job) => job.batch === id)
  const shown = known.filter((batch) => !closed.has(batch.id) && (isOpen(batch) || isNew(batch)))
  return shown.map((batch) => (
    <AddReport key={batch.id} caseId={caseId} batch={batch} onClose={() => close(batch.id)} />
  ))
}

/** It goes on, or waits for a person. */
const isOpen = ({ state, sums }: Batch): boolean =>
  (state !== 'done' && state !== 'cancelled') || (sums.duplicate ?? 0) > 0
