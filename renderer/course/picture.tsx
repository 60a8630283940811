import { Check, CircleDashed, CircleDot, CircleHelp, FileText, MessageSquareText, Minus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Course } from '../../shared/domain/course.ts'
import type { CourseStep } from '../../shared/course/steps.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { StepDialog } from './step-dialog.tsx'
import css from './picture.module.css'

type Stop = Course['picture'][number]
type Props = { readonly caseId: CaseId; readonly course: Course }

const marks = {
  done: Check,
  missing: CircleHelp,
  passed: Minus,
  next: CircleDot,
  ahead: CircleDashed,
} as const

/** The way of a matter as a row of stops: what was reached, what is missing, what comes now. Each opens what is known of it. */
export function Picture({ caseId, course }: Props) {
  const stops = course.picture
  const [editing, setEditing] = useState<CourseStep | null>(null)
  const last = stops.findLastIndex(({ state }) => state === 'done' || state === 'next')
  // What lies far ahead says little and takes much room: up to the decision, or two stops after the next one.
  const far = Math.max(
    last + 2,
    stops.findIndex(({ step }) => step === 'decision'),
  )
  const near = stops.filter(({ state }, at) => (state !== 'passed' || at <= last) && at <= far)
  return (
    <>
      <ol className={css['stops']}>
        {near.map((stop) => (
          <PictureStop key={stop.step} course={course} stop={stop} onOpen={() => setEditing(stop.step)} />
        ))}
      </ol>
      {editing === null ? null : (
        <StepDialog caseId={caseId} course={course} step={editing} onClose={() => setEditing(null)} />
      )}
    </>
  )
}

type StopProps = { readonly course: Course; readonly stop: Stop; readonly onOpen: () => void }

function PictureStop({ course, stop, onOpen }: StopProps) {
  const t = useTexts().course
  const language = useLanguage()
  const Mark = marks[stop.state]
  const event = course.events.find(({ step }) => step === stop.step)
  return (
    <li className={`${css['stop']} ${css[stop.state]}`}>
      <Button className={css['press'] ?? ''} onPress={onOpen}>
        <span className={css['dot']}>
          <Mark aria-hidden />
        </span>
        <span className={css['name']}>{t.steps[stop.step]}</span>
        <span className={css['state']}>
          {stop.date === undefined ? t.stops[stop.state] : dateText(stop.date, language, 'short')}
          {(event?.documentId ?? stop.documentId) ? <FileText role="img" aria-label={t.document} /> : null}
          {event?.contactId ? <MessageSquareText role="img" aria-label={t.contact} /> : null}
        </span>
      </Button>
    </li>
  )
}
