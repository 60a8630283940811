import { Images } from 'lucide-react'
import { useState } from 'react'
import type { BatchId, CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJobs } from '../jobs/jobs-context.tsx'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { isPhoto } from './is-photo.ts'
import { useCombine } from './use-combine.ts'
import css from './photos.module.css'

/** Batches about which the person has said no; asked again after the next start at most. */
const answered = new Set<BatchId>()

/** After several photos came in at once: are they pages of one letter? */
export function PhotosProposal({ caseId }: { caseId: CaseId }) {
  const { jobs } = useJobs()
  const last = jobs.findLast((job) => job.kind === 'intake' && job.caseId === caseId && job.state === 'done')
  const batch = last?.batch
  return batch === undefined ? null : <Question key={batch} caseId={caseId} batch={batch} />
}

function Question({ caseId, batch }: { caseId: CaseId; batch: BatchId }) {
  const t = useTexts().photos
  const count = useCounted()
  const { combine, job } = useCombine(caseId)
  const [open, setOpen] = useState(!answered.has(batch))
  const photos = usePhotosOf(caseId, batch)
  const close = (): void => {
    answered.add(batch)
    setOpen(false)
  }
  if (job) return <JobLine job={job} />
  if (!open || photos.length < 2) return null
  return (
    <section className={css['proposal']} aria-label={t.proposalTitle}>
      <Images aria-hidden />
      <div>
        <h3>{t.proposalTitle}</h3>
        <p>
          {count(t.proposal, photos.length)} {t.proposalHelp}
        </p>
      </div>
      <div className={css['answers']}>
        <Button onPress={close}>{t.notNow}</Button>
        <Button tone="primary" onPress={() => combine(photos)}>
          {t.combine}
        </Button>
      </div>
    </section>
  )
}

/** The photos of a batch that are still on their own, in the order of their names: phones number them as they are taken. */
function usePhotosOf(caseId: CaseId, batch: BatchId) {
  const language = useLanguage()
  const asked = { caseId, batch, states: ['added' as const], limit: 200, cursor: null, language }
  const files = useCall(vault.intake.files, asked, ['document']).last?.files ?? []
  const list = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const ids = new Set(files.map(({ documentId }) => documentId))
  return list
    .filter((each) => ids.has(each.id) && isPhoto(each))
    .toSorted((a, b) => a.fileName.localeCompare(b.fileName, undefined, { numeric: true }))
    .map(({ id }) => id)
}
