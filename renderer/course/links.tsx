import { useState } from 'react'
import type { Course } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { waysOf } from '../../shared/terms/ways.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { Receipt } from '../terms/receipt.tsx'
import { dateText, today } from '../text/dates.ts'
import { dueText } from '../text/due.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Tag, TurnMark } from '../ui/turn.tsx'
import { DayDialog } from './day-dialog.tsx'
import css from './course.module.css'

type Link = Course['links'][number]
type Props = { readonly caseId: CaseId; readonly course: Course; readonly links: readonly Link[] }

/** Days of a chain by date, each with whose turn it is, how it stands, and why this day. */
export function Links({ caseId, course, links }: Props) {
  return (
    <ol className={css['links']}>
      {links
        .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
        .map((link) => (
          <li key={link.key} className={`${css['link']} ${link.state === 'late' ? css['isLate'] : ''}`}>
            <LinkWords caseId={caseId} course={course} link={link} />
          </li>
        ))}
    </ol>
  )
}

function LinkWords({ caseId, course, link }: Omit<Props, 'links'> & { link: Link }) {
  const { course: t, ui } = useTexts()
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const runs = link.state === 'open' || link.state === 'late'
  return (
    <>
      <p className={css['label']}>
        {link.step.label} <TurnMark actor={link.step.actor} />
        {link.agreed ? <Tag>{t.agreedTag}</Tag> : null}
      </p>
      <p className={css['day']}>
        <strong>{dateText(link.day, language, 'full')}</strong>
        <span>{runs ? dueText(link.day, today(), ui, language, true) : t.states[link.state]}</span>
      </p>
      <Besides link={link} />
      <div className={css['below']}>
        <Receipt step={link.step} />
        <Button size="small" tone="quiet" onPress={() => setEditing(true)}>
          {link.step.actor === 'client' ? t.printed : t.agree}
        </Button>
      </div>
      {editing ? (
        <DayDialog caseId={caseId} course={course} link={link} onClose={() => setEditing(false)} />
      ) : null}
    </>
  )
}

/** The day to aim for, and both ways of counting where they differ. */
function Besides({ link: { target, step, agreed } }: { link: Link }) {
  const { today: t } = useTexts()
  const language = useLanguage()
  const ways = agreed ? null : waysOf(step)
  const day = (date: string): string => dateText(date, language)
  const parts = [
    target === undefined ? '' : fill(t.target, { date: day(target) }),
    ways === null ? '' : fill(t.ways, { strict: day(ways.strict), safe: day(ways.safe) }),
  ].filter(Boolean)
  return parts.length === 0 ? null : <p className={css['quiet']}>{parts.join(' · ')}</p>
}
