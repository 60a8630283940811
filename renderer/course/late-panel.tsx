import type { Course } from '../../shared/domain/course.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { localeOf, useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import css from './course.module.css'

type Late = Course['late'][number]

/** The agency is late: by how much, what can be done, and what it costs the agency. */
export function LatePanel({ late, from }: { late: Late; from: string | null }) {
  const { course: t } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const { valid, penalty } = late
  const what = late.due.step.label.toLowerCase()
  return (
    <Notice tone="warn">
      <strong>{t.late}</strong>
      <p>{`${count(t.lateDays, late.daysOver)} ${what}`}</p>
      {from === null ? null : <p>{fill(t.noticeFrom, { date: dateText(from, language, 'full') })}</p>}
      {valid === undefined ? null : (
        <p>
          {valid.value ? t.noticeGood : t.noticeBad} {valid.why}
        </p>
      )}
      {penalty === undefined ? null : <Penalty penalty={penalty} />}
    </Notice>
  )
}

function Penalty({ penalty }: { penalty: NonNullable<Late['penalty']> }) {
  const { course: t } = useTexts()
  const language = useLanguage()
  const euros = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(penalty.euros)
  return (
    <>
      <p className={css['euros']}>{fill(penalty.running ? t.penalty : t.penaltyEnd, { euros })}</p>
      <details>
        <summary>{t.penaltyWhy}</summary>
        <p>{penalty.why}</p>
      </details>
    </>
  )
}
