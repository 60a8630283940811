import { CircleAlert, CircleCheck, LoaderCircle, X } from 'lucide-react'
import { Button as Trigger, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Job } from '../../shared/domain/job.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { JobLine } from './job-line.tsx'
import { useJobs } from './jobs-context.tsx'
import css from './jobs.module.css'

/** What runs in the background, in one place: how far, and a way to stop it. */
export function JobsTray() {
  const t = useTexts()
  const count = useCounted()
  const { jobs, dismiss } = useJobs()
  if (jobs.length === 0) return null
  const running = jobs.filter((job) => job.state === 'running')
  const label = running.length > 0 ? count(t.jobs.running, running.length) : t.jobs.done
  return (
    <DialogTrigger>
      <Trigger className={`${css['tray']} ${jobs.every((job) => job.state === 'done') ? css['ended'] : ''}`}>
        <Mark jobs={jobs} running={running.length} />
        <span className={css['trayWords']}>{label}</span>
      </Trigger>
      <Popover className={css['popover'] ?? ''} placement="right bottom">
        <Dialog className={css['dialog'] ?? ''} aria-label={t.jobs.title}>
          <h2>{t.jobs.title}</h2>
          {jobs.map((job) => (
            <div key={job.id} className={css['row']}>
              <JobLine job={job} />
              {job.state === 'running' ? null : (
                <IconButton label={t.jobs.dismiss} icon={<X />} onPress={() => dismiss(job.id)} />
              )}
            </div>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Mark({ jobs, running }: { jobs: readonly Job[]; running: number }) {
  if (running > 0) return <LoaderCircle className={css['spin']} aria-hidden />
  return jobs.some((job) => job.state === 'failed') ? (
    <CircleAlert aria-hidden />
  ) : (
    <CircleCheck aria-hidden />
  )
}
