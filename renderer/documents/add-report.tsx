import { X } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Batch } from '../../shared/domain/intake.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJobs } from '../jobs/jobs-context.tsx'
import { useCounted, useFailureText, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { useTell } from '../ui/use-tell.ts'
import { BatchFiles } from './batch-files.tsx'
import { DuplicateQuestion } from './duplicate-question.tsx'
import css from './documents.module.css'

type Props = { readonly caseId: CaseId; readonly batch: Batch; readonly onClose: () => void }

/** A batch that is being added, and afterwards what became of each file. */
export function AddReport({ caseId, batch, onClose }: Props) {
  const { ui } = useTexts()
  const { jobs } = useJobs()
  const job = jobs.findLast((each) => each.batch === batch.id)
  const running = job?.state === 'running' ? job : undefined
  return (
    <section className={css['report']}>
      <div className={css['ended']}>
        {running ? <JobLine job={running} /> : <Ended caseId={caseId} batch={batch} />}
      </div>
      {running ? null : <IconButton label={ui.close} icon={<X />} onPress={onClose} />}
      {(batch.sums.duplicate ?? 0) > 0 ? <DuplicateQuestion caseId={caseId} batch={batch} /> : null}
      <BatchFiles caseId={caseId} batch={batch} />
    </section>
  )
}

function Ended({ caseId, batch }: { caseId: CaseId; batch: Batch }) {
  const t = useTexts().adding
  const say = useFailureText()
  const count = useCounted()
  const { attempt } = useTell()
  const { jobs } = useJobs()
  const failure = jobs.findLast((job) => job.batch === batch.id)?.failure
  const waiting = (batch.sums.waiting ?? 0) + (batch.sums.cancelled ?? 0)
  const over = batch.state === 'done' || batch.state === 'cancelled'
  return (
    <div role="status">
      {batch.state === 'cancelled' ? <p>{t.cancelled}</p> : null}
      {over ? null : <p>{failure ? say(failure) : t.broken}</p>}
      <Sums batch={batch} />
      {waiting > 0 ? (
        <p className={css['goOn']}>
          {over ? null : <span>{count(t.waiting, waiting)}</span>}
          <Button size="small" onPress={() => void attempt(vault.intake.resume({ caseId, batch: batch.id }))}>
            {t.resume}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** How many files became what, in a line. */
export function Sums({ batch: { sums } }: { batch: Batch }) {
  const { documents: t, adding } = useTexts()
  const count = useCounted()
  const parts = [
    [t.added, sums.added],
    [t.unreadables, sums.unreadable],
    [adding.linked, sums.linked],
    [adding.skipped, sums.skipped],
    [t.refused, sums.refused],
    [adding.cancelledRest, sums.cancelled],
  ] as const
  const said = parts.flatMap(([forms, n = 0]) => (n > 0 ? [count(forms, n)] : []))
  return (
    <p>
      {said.map((text) => (
        <span key={text}>{text} </span>
      ))}
    </p>
  )
}
