import { DoorOpen, Lock } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { lockNow } from '../ipc/lock.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { timeText } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { Agreements } from './agreements.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import { useMeetingMode } from './meeting-context.tsx'
import { Notes } from './notes.tsx'
import { PagePane } from './page-pane.tsx'
import { Points } from './points.tsx'
import { useKeptMeeting } from './use-kept-meeting.ts'
import css from './meeting.module.css'

/** The meeting that goes on, over everything else. */
export function MeetingScreen() {
  const { ui, meetings: t } = useTexts()
  const { at, leave } = useMeetingMode()
  const asked = useCall(vault.meetings.list, at && { caseId: at.caseId })
  const found = asked.last?.find(({ id }) => id === at?.id)
  if (at && found) return <Open caseId={at.caseId} start={found} />
  return (
    <main className={css['wait']}>
      {asked.loading ? <Loading label={ui.loading} /> : null}
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {asked.loading ? null : <Button onPress={leave}>{t.back}</Button>}
    </main>
  )
}

function Open({ caseId, start }: { caseId: CaseId; start: Meeting }) {
  const kept = useKeptMeeting(caseId, start)
  const [finishing, setFinishing] = useState(false)
  const page = useRef<HTMLInputElement>(null)
  const note = useRef<HTMLInputElement>(null)
  const keepLine = useRef<() => void>(null)
  const { meeting, put } = kept
  const finish = (): void => {
    keepLine.current?.()
    setFinishing(true)
  }
  useFocusKeys({ g: page, j: note })
  return (
    <main className={css['meeting']} aria-label={meeting.title}>
      <Head meeting={meeting} onFinish={finish} />
      <PagePane caseId={caseId} field={page} />
      <div className={css['beside']}>
        <Points points={meeting.points} onChange={(points) => put({ points })} />
        <Notes
          caseId={caseId}
          meeting={meeting}
          field={note}
          keepLine={keepLine}
          onChange={(notes) => put({ notes })}
        />
        <Agreements agreements={meeting.agreements} onChange={(agreements) => put({ agreements }, true)} />
      </div>
      {finishing ? (
        <FinishDialog
          caseId={caseId}
          meeting={meeting}
          flush={kept.flush}
          onClose={() => setFinishing(false)}
        />
      ) : null}
    </main>
  )
}

/** Ctrl and a letter go to a field, from wherever the focus is. */
function useFocusKeys(fields: Readonly<Record<string, RefObject<HTMLInputElement | null>>>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const field = event.ctrlKey || event.metaKey ? fields[event.key.toLowerCase()] : undefined
    if (!field || event.shiftKey || event.altKey) return
    event.preventDefault()
    field.current?.focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    // Before the fields themselves, which let no key through.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

function Head({ meeting, onFinish }: { meeting: Meeting; onFinish: () => void }) {
  const { meetings: t, frame } = useTexts()
  const who = [meeting.agency, meeting.person].filter(Boolean).join(', ')
  return (
    <header className={css['head']}>
      <div>
        <h1>{meeting.title}</h1>
        <p>
          {[who, fill(t.running, { time: timeText(meeting.startedAt ?? '') })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <IconButton label={frame.lock} keys="Ctrl+L" icon={<Lock />} onPress={() => void lockNow()} />
      <Button icon={<DoorOpen />} onPress={onFinish}>
        {t.finish}
      </Button>
    </header>
  )
}
