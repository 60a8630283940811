import { X } from 'lucide-react'
import { addStatuses, type AddedFile } from '../../shared/domain/document.ts'
import type { JobId } from '../../shared/domain/ids.ts'
import type { Job } from '../../shared/domain/job.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJob } from '../jobs/jobs-context.tsx'
import { useCounted, useFailureText, useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import css from './documents.module.css'

const reportKeys = {
  added: 'added',
  duplicate: 'duplicates',
  unreadable: 'unreadables',
  refused: 'refused',
} as const

/** A batch that is being added, and afterwards what became of each file. */
export function AddReport({ id, onClose }: { id: JobId; onClose: () => void }) {
  const { ui } = useTexts()
  const job = useJob(id)
  if (!job) return null
  return (
    <section className={css['report']} role="status">
      {job.state === 'running' ? <JobLine job={job} /> : <Ended job={job} />}
      {job.state === 'running' ? null : <IconButton label={ui.close} icon={<X />} onPress={onClose} />}
    </section>
  )
}

function Ended({ job }: { job: Job }) {
  const { documents: t, jobs } = useTexts()
  const say = useFailureText()
  const count = useCounted()
  const files = job.files ?? []
  const sums = addStatuses
    .map((status) => ({ status, n: files.filter((file) => file.status === status).length }))
    .filter(({ n }) => n > 0)
  const rest = files.filter((file) => file.status !== 'added')
  return (
    <div className={css['ended']}>
      {job.state === 'failed' && job.failure ? <p>{say(job.failure)}</p> : null}
      {job.state === 'cancelled' ? <p>{jobs.cancelled}.</p> : null}
      <p>
        {sums.map(({ status, n }) => (
          <span key={status}>{count(t[reportKeys[status]], n)} </span>
        ))}
      </p>
      {rest.length > 0 ? <Files files={rest} /> : null}
    </div>
  )
}

function Files({ files }: { files: readonly AddedFile[] }) {
  const t = useTexts().documents
  return (
    <details>
      <summary>{t.report}</summary>
      <ul className={css['files']}>
        {files.slice(0, 300).map((file) => (
          <li key={file.path}>
            <strong>{nameOf(file.path)}</strong> {t.statuses[file.status]}
            {file.reason === undefined ? '' : `: ${file.reason}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
