import type { Job } from '../../shared/domain/job.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useFailureText, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { BatchDeeds } from './batch-deeds.tsx'
import css from './jobs.module.css'

/** One job: its progress and a way to stop it while it runs, its end afterwards. */
export function JobLine({ job }: { job: Job }) {
  const { jobs: t, adding: words } = useTexts()
  const say = useFailureText()
  if (job.state !== 'running') {
    return (
      <p className={css['end']}>
        <strong>{t.kind[job.kind]}</strong>
        <span>{job.failure && job.state === 'failed' ? say(job.failure) : t[job.state]}</span>
      </p>
    )
  }
  return (
    <div className={css['line']}>
      <Progress label={farOf(t, job)} done={job.done} total={job.total} />
      <span className={css['label']}>{job.paused === true ? words.pausedHelp : job.label}</span>
      <span className={css['deeds']}>
        {job.batch !== undefined && job.caseId !== null ? (
          <BatchDeeds caseId={job.caseId} batch={job.batch} paused={job.paused === true} />
        ) : (
          <Button size="small" onPress={() => void vault.jobs.cancel({ id: job.id })}>
            {t.stop}
          </Button>
        )}
      </span>
    </div>
  )
}

/** How far a job is, in words. */
function farOf(t: ReturnType<typeof useTexts>['jobs'], { kind, done, total }: Job): string {
  if (total === 0) return t.kind[kind]
  if (kind === 'ocr') return fill(t.recognising, { done, total })
  return `${t.kind[kind]} ${fill(t.of, { done, total })}`
}
