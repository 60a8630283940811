import { FileText, Play, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { fill } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { dateText, timeText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { linesOf, pointsOf } from './point-lines.ts'
import { useBegin } from './use-begin.ts'
import { useKeptMeeting, type KeptMeeting } from './use-kept-meeting.ts'
import css from './meetings.module.css'

type Props = { readonly caseId: CaseId; readonly meeting: Meeting }

/** One meeting, with what comes next of it. */
export function MeetingCard({ caseId, meeting }: Props) {
  const { meetings: t } = useTexts()
  const language = useLanguage()
  const { remove } = useTell()
  const { put, flush } = useKeptMeeting(caseId, meeting)
  const { id, title, startedAt, agency, person } = meeting
  const day = startedAt === null ? '' : dateText(startedAt, language, 'full')
  const throwAway = (): void =>
    void remove(
      title,
      () => vault.meetings.remove({ caseId, id }),
      () => vault.meetings.restore({ caseId, id }),
    )
  return (
    <Sheet
      title={title}
      aside={<MoreMenu of={title} actions={[{ label: t.remove, icon: <Trash2 />, run: throwAway }]} />}
    >
      <p className={css['state']}>{[stateOf(meeting, t), day, agency, person].filter(Boolean).join(' · ')}</p>
      {meeting.contactId === null ? <PointLines meeting={meeting} put={put} /> : null}
      <Deeds caseId={caseId} meeting={meeting} flush={flush} />
    </Sheet>
  )
}

function stateOf({ startedAt, endedAt, contactId }: Meeting, t: Texts['meetings']): string {
  if (contactId !== null) return t.reported
  if (startedAt === null) return t.ready
  return endedAt === null ? fill(t.running, { time: timeText(startedAt) }) : t.ended
}

/** What is to be talked about, written beforehand. */
function PointLines({ meeting, put }: Pick<Props, 'meeting'> & Pick<KeptMeeting, 'put'>) {
  const t = useTexts().meetings
  const [text, setText] = useState(() => linesOf(meeting.points))
  return (
    <TextArea
      label={t.points}
      help={t.pointsHelp}
      value={text}
      onChange={(next) => {
        setText(next)
        put({ points: pointsOf(next, meeting.points) }, true)
      }}
    />
  )
}

function Deeds({ caseId, meeting, flush }: Props & Pick<KeptMeeting, 'flush'>) {
  const t = useTexts().meetings
  const { go } = useRoute()
  const begin = useBegin(caseId)
  const { id, startedAt, contactId } = meeting
  if (contactId !== null) {
    return (
      <div className={css['deeds']}>
        <Button
          icon={<FileText />}
          onPress={() => go({ screen: 'case', caseId, tab: 'contacts', open: contactId })}
        >
          {t.showReport}
        </Button>
      </div>
    )
  }
  return (
    <div className={css['deeds']}>
      <Button icon={<Play />} onPress={() => void begin(id, flush)}>
        {startedAt === null ? t.begin : t.goOn}
      </Button>
      {startedAt === null ? null : (
        <Button icon={<FileText />} onPress={() => go({ screen: 'meetings', caseId, open: id })}>
          {t.makeReport}
        </Button>
      )}
    </div>
  )
}
