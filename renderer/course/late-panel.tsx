import { MailPlus } from 'lucide-react'
import type { Course } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useBeginLetter } from '../letters/use-begin-letter.ts'
import { dateText } from '../text/dates.ts'
import { localeOf, useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import css from './course.module.css'

type Late = Course['late'][number]
type Props = {
  readonly caseId: CaseId
  readonly course: Course
  readonly late: Late
  /** From when a notice of default counts, as long as none was sent. */
  readonly from: string | null
}

/** The agency is late: by how much, what can be done, what it costs the agency, and where one can go. */
export function LatePanel(props: Props) {
  const { late } = props
  const { course: t } = useTexts()
  const count = useCounted()
  const { valid, penalty, due, stage, daysOver } = late
  // It came after all: what is left is what it cost.
  const isOver = due.state === 'done-late' || due.state === 'done'
  return (
    <Notice tone={isOver ? 'info' : 'warn'}>
      <strong>{isOver ? t.lateDone : t.late}</strong>
      <p>{`${count(t.lateDays, daysOver)} ${t.lateWith[stage]}.`}</p>
      {isOver ? null : <Next {...props} />}
      {valid === undefined ? null : <Sent course={props.course} late={late} valid={valid} />}
      {penalty === undefined ? null : <Penalty penalty={penalty} />}
      {isOver ? null : <Onward late={late} />}
    </Notice>
  )
}

/** What can be done now, and from when. */
function Next({ caseId, course, late, from }: Props) {
  const { course: t } = useTexts()
  const language = useLanguage()
  return (
    <>
      {from === null ? null : <p>{fill(t.noticeFrom, { date: dateText(from, language, 'full') })}</p>}
      <Write caseId={caseId} matterId={course.matterId} late={late} />
      {late.notice && late.penaltyKind === 'none' ? <p>{t.penaltyNone}</p> : null}
    </>
  )
}

/** Where one can go when no answer comes, and what is different or open under this law. */
function Onward({ late: { court, notes } }: Pick<Props, 'late'>) {
  const { course: t } = useTexts()
  return (
    <>
      <details>
        <summary>{t.onward}</summary>
        <p>{court}</p>
      </details>
      {notes.length === 0 ? null : (
        <details open>
          <summary>{t.differs}</summary>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
    </>
  )
}

type WriteProps = Pick<Props, 'caseId' | 'late'> & { readonly matterId: Course['matterId'] }

/** The letter that comes next, filled in; none while an earlier one counts. */
function Write({ caseId, matterId, late }: WriteProps) {
  const { course: t } = useTexts()
  const write = useBeginLetter(caseId)
  const next = letterOf(late)
  if (next === null) return null
  return (
    <p>
      <Button size="small" icon={<MailPlus />} onPress={() => void write({ key: next.key, matterId })}>
        {t[next.label]}
      </Button>
    </p>
  )
}

function letterOf({ stage, notice, valid }: Late) {
  if (stage === 'inquiry_late') return { key: 'application', label: 'writeApplication' } as const
  if (stage === 'complaint_late') return { key: 'ombudsman', label: 'writeOmbudsman' } as const
  if (!notice || valid?.value === true) return null
  return { key: 'default_notice', label: 'writeNotice' } as const
}

type SentProps = Pick<Props, 'course' | 'late'> & { readonly valid: NonNullable<Late['valid']> }

/** Whether the notice counts, and whether something proves it. */
function Sent({ course, late, valid }: SentProps) {
  const { course: t } = useTexts()
  const step = late.stage === 'objection_late' ? 'objection_notice' : 'notice'
  const event = course.events.find((each) => each.step === step)
  const proven = Boolean(event?.documentId ?? event?.contactId)
  return (
    <>
      <p>
        {valid.value ? t.noticeGood : t.noticeBad} {valid.why}
      </p>
      {valid.value ? <p>{proven ? t.noticeProven : t.noticeProof}</p> : null}
    </>
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
