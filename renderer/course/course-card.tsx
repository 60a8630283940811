import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import type { Course } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Matter } from '../../shared/domain/matter.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { Warnings } from '../terms/warnings.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { EventsDialog } from './events-dialog.tsx'
import { LatePanel } from './late-panel.tsx'
import { Links } from './links.tsx'
import { Picture } from './picture.tsx'
import css from './course.module.css'

type Props = { readonly caseId: CaseId; readonly matter: Matter; readonly course: Course }

/** One matter: its picture, the days that run, and what can be done about a late answer. */
export function CourseCard({ caseId, matter, course }: Props) {
  const { course: t, labels } = useTexts()
  const [editing, setEditing] = useState(false)
  return (
    <article className={css['card']} aria-label={matter.title}>
      <header className={css['head']}>
        <div>
          <h4>{matter.title}</h4>
          <p className={css['quiet']}>
            {[labels.law[matter.law], matter.agency, matter.reference].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Button size="small" icon={<ListChecks />} onPress={() => setEditing(true)}>
          {t.fill}
        </Button>
      </header>
      <Picture caseId={caseId} course={course} />
      {course.problems.map(({ event }) => (
        <Notice key={event} tone="warn">
          {fill(t.problem, { step: t.steps[event] })}
        </Notice>
      ))}
      {course.late.map((late) => (
        <LatePanel
          key={late.stage}
          caseId={caseId}
          course={course}
          late={late}
          from={noticeDay(course, late.stage)}
        />
      ))}
      <Days caseId={caseId} course={course} />
      <Warnings lines={course.warnings} />
      {editing ? (
        <EventsDialog
          caseId={caseId}
          course={course}
          title={matter.title}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </article>
  )
}

/** The days that run, and folded away those that are past or still far off. */
function Days({ caseId, course }: Pick<Props, 'caseId' | 'course'>) {
  const t = useTexts().course
  const running = course.links.filter(
    ({ state }) => state === 'open' || state === 'late' || state === 'possible',
  )
  const rest = course.links.filter((link) => !running.includes(link))
  return (
    <>
      <h5>{t.next}</h5>
      {running.length === 0 ? (
        <p className={css['quiet']}>{t.nothingOpen}</p>
      ) : (
        <Links caseId={caseId} course={course} links={running} />
      )}
      {rest.length === 0 ? null : (
        <details className={css['rest']}>
          <summary>
            {t.later} ({rest.length})
          </summary>
          <Links caseId={caseId} course={course} links={rest} />
        </details>
      )}
    </>
  )
}

/** From when a notice of default counts, as long as none was sent. */
const noticeDay = (course: Course, stage: string): string | null =>
  course.links.find(
    (link) => link.stage === stage && link.step.key === 'notice_from' && link.state !== 'done',
  )?.day ?? null
