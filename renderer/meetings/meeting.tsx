import { DoorOpen, Lock } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { lockNow } from '../ipc/lock.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, timeText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { Segments } from '../ui/toggle.tsx'
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
  const [part, setPart] = useState<Part>('notes')
  useFocusKeys({ g: { part: 'page', field: page }, j: { part: 'notes', field: note } }, setPart)
  return (
    <main className={css['meeting']} aria-label={meeting.title} data-part={part}>
      <Head caseId={caseId} meeting={meeting} onFinish={finish} />
      <Parts part={part} hasPoints={meeting.points.length > 0} onChange={setPart} />
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

const parts = ['page', 'points', 'notes', 'agreements'] as const
type Part = (typeof parts)[number]
type PartsProps = {
  readonly part: Part
  readonly hasPoints: boolean
  readonly onChange: (part: Part) => void
}

/** Where there is no room for all of them beside each other: which one is in sight. */
function Parts({ part, hasPoints, onChange }: PartsProps) {
  const { meetings: t } = useTexts()
  const names = { page: t.page, points: t.pointsShort, notes: t.notes, agreements: t.agreements }
  const options = optionsOf(parts, names).filter(({ key }) => key !== 'points' || hasPoints)
  return (
    <div className={css['parts']}>
      <Segments quiet label={t.part} options={options} value={part} onChange={onChange} />
    </div>
  )
}

type Place = { readonly part: Part; readonly field: RefObject<HTMLInputElement | null> }

/** Ctrl and a letter go to a field, from wherever the focus is. */
function useFocusKeys(places: Readonly<Record<string, Place>>, setPart: (part: Part) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const place = event.ctrlKey || event.metaKey ? places[event.key.toLowerCase()] : undefined
    if (!place || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Out of sight it takes no focus.
    flushSync(() => setPart(place.part))
    place.field.current?.focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    // Before the fields themselves, which let no key through.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

type HeadProps = { readonly caseId: CaseId; readonly meeting: Meeting; readonly onFinish: () => void }

function Head({ caseId, meeting, onFinish }: HeadProps) {
  const { meetings: t, frame } = useTexts()
  const language = useLanguage()
  const file = useCall(vault.cases.get, { caseId }, ['case'])
  const who = [meeting.agency, meeting.person].filter(Boolean).join(', ')
  const { startedAt } = meeting
  const day = startedAt?.slice(0, 10) ?? ''
  const before = day === today() || day === '' ? '' : dateText(day, language)
  const since = fill(t.running, { time: [before, timeText(startedAt ?? '')].filter(Boolean).join(', ') })
  return (
    <header className={css['head']}>
      <div>
        <h1>{meeting.title}</h1>
        <p>{[file.last?.name, who, since].filter(Boolean).join(' · ')}</p>
      </div>
      <IconButton label={frame.lock} keys="Ctrl+L" icon={<Lock />} onPress={() => void lockNow()} />
      <Button icon={<DoorOpen />} onPress={onFinish}>
        {t.finish}
      </Button>
    </header>
  )
}
