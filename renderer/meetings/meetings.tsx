import { ArrowLeft, CalendarClock, ListPlus, Play, Users } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting, NewMeeting } from '../../shared/domain/meeting.ts'
import type { Planned } from '../../shared/domain/planned.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page, Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { MeetingCard } from './meeting-card.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { useBegin } from './use-begin.ts'
import css from './meetings.module.css'

/** The meetings of a case: to prepare, to hold, to report. `open`: the one to report at once. */
export function Meetings({ caseId, open }: { caseId: CaseId; open: string | null }) {
  const t = useTexts().meetings
  const { replace } = useRoute()
  const asked = useCall(vault.meetings.list, { caseId }, ['meeting', 'contact'])
  const file = useCall(vault.cases.get, { caseId }, ['case'])
  const list = asked.value ?? asked.last ?? []
  const reporting = list.find(({ id, contactId }) => id === open && contactId === null)
  return (
    <Page
      title={t.title}
      lead={file.last ? `${file.last.name}. ${t.lead}` : t.lead}
      actions={<Actions caseId={caseId} />}
    >
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      <Appointments caseId={caseId} meetings={list} />
      {list.length === 0 && !asked.loading ? (
        <Empty icon={<Users />} title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      ) : null}
      <div className={css['cards']}>
        {list.map((meeting) => (
          <MeetingCard key={meeting.id} caseId={caseId} meeting={meeting} />
        ))}
      </div>
      {reporting ? (
        <ReportDialog
          caseId={caseId}
          meeting={reporting}
          onClose={() => replace({ screen: 'meetings', caseId })}
        />
      ) : null}
    </Page>
  )
}

function usePrepare(caseId: CaseId) {
  const language = useLanguage()
  const { attempt } = useTell()
  return (meeting: Partial<NewMeeting>, then?: (made: Meeting) => void): void =>
    void attempt(vault.meetings.add({ caseId, meeting, language }), then)
}

function Actions({ caseId }: { caseId: CaseId }) {
  const t = useTexts().meetings
  const { go } = useRoute()
  const prepare = usePrepare(caseId)
  const begin = useBegin(caseId)
  return (
    <>
      <Button icon={<ArrowLeft />} onPress={() => go({ screen: 'case', caseId, tab: 'contacts' })}>
        {t.back}
      </Button>
      <Button icon={<ListPlus />} onPress={() => prepare({})}>
        {t.prepareFree}
      </Button>
      <Button tone="primary" icon={<Play />} onPress={() => prepare({}, ({ id }) => void begin(id))}>
        {t.startFree}
      </Button>
    </>
  )
}

/** Appointments that were not prepared yet, of today and later. */
function Appointments({ caseId, meetings }: { caseId: CaseId; meetings: readonly Meeting[] }) {
  const t = useTexts().meetings
  const language = useLanguage()
  const prepare = usePrepare(caseId)
  const planned = useCall(vault.planned.list, { caseId }, ['planned'])
  const isOpen = ({ id, kind, status, date }: Planned): boolean =>
    kind === 'appointment' &&
    status === 'open' &&
    (date ?? '') >= today() &&
    !meetings.some(({ plannedId }) => plannedId === id)
  const open = (planned.last ?? []).filter(isOpen)
  if (open.length === 0) return null
  return (
    <Sheet title={t.appointments}>
      <ul className={css['appointments']}>
        {open.map(({ id, title, date, time, agency, who }) => (
          <li key={id}>
            <CalendarClock aria-hidden />
            <span>
              <strong>{title}</strong>
              <small>
                {[dateText(date ?? '', language, 'weekday'), time, agency, who].filter(Boolean).join(' · ')}
              </small>
            </span>
            <Button onPress={() => prepare({ plannedId: id })}>{t.prepare}</Button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
