import { Images } from 'lucide-react'
import { useState } from 'react'
import type { BatchId, CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJobs } from '../jobs/jobs-context.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useCombine } from './use-combine.ts'
import css from './photos.module.css'

/** First photos of letters about which the person has said no; asked again after the next start at most. */
const answered = new Set<DocumentId>()

/** After several photos came in at once: are they pages of one letter? */
export function PhotosProposal({ caseId }: { caseId: CaseId }) {
  const { jobs } = useJobs()
  const last = jobs.findLast((job) => job.kind === 'intake' && job.caseId === caseId && job.state === 'done')
  const batch = last?.batch
  return batch === undefined ? null : <Question key={batch} caseId={caseId} batch={batch} />
}

/** One letter at a time. */
function Question({ caseId, batch }: { caseId: CaseId; batch: BatchId }) {
  const t = useTexts().photos
  const count = useCounted()
  const { combine, job } = useCombine(caseId)
  const [, setRound] = useState(0)
  const letters = useCall(vault.photos.likelyLetters, { caseId, batch }, ['document']).last ?? []
  const photos = letters.find(([first]) => first !== undefined && !answered.has(first))
  if (job) return <JobLine job={job} />
  if (!photos) return null
  const close = (): void => {
    for (const photo of photos) answered.add(photo)
    setRound((round) => round + 1)
  }
  return (
    <section className={css['proposal']} aria-label={t.proposalTitle}>
      <Images aria-hidden />
      <details>
        <summary>
          <strong>{t.proposalTitle}</strong>{' '}
          <span className={css['quiet']}>{count(t.proposal, photos.length)}</span>
        </summary>
        <p className={css['quiet']}>
          <Names caseId={caseId} photos={photos} /> {t.proposalHelp}
        </p>
      </details>
      <div className={css['answers']}>
        <Button size="small" onPress={close}>
          {t.notNow}
        </Button>
        <Button size="small" onPress={() => combine(photos)}>
          {t.combine}
        </Button>
      </div>
    </section>
  )
}

/** Which photos these are, by the first and the last. */
function Names({ caseId, photos }: { caseId: CaseId; photos: readonly DocumentId[] }) {
  const t = useTexts().photos
  const list = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const nameOf = (id: DocumentId | undefined): string => list.find((each) => each.id === id)?.fileName ?? ''
  const [first, last] = [nameOf(photos[0]), nameOf(photos.at(-1))]
  if (first === '' || last === '') return null
  return fill(t.proposalNames, { first, last })
}
