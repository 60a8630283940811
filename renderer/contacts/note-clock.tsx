import { PhoneOff, Pause, Play } from 'lucide-react'
import { clockText } from '../text/amounts.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { clockOf, stopped, toggledHold, type NoteForm } from './note-form.ts'
import { useSeconds } from './use-seconds.ts'
import css from './note.module.css'

/** The running clock of a call, and how long of it was music. */
export function NoteClock({ form, put }: { form: NoteForm; put: (part: Partial<NoteForm>) => void }) {
  const t = useTexts().contacts
  const now = useSeconds(form.startedAt !== null)
  if (form.startedAt === null || (form.channel !== 'phone' && form.channel !== 'video')) return null
  const { line, hold } = clockOf(form, now)
  const holding = form.holdSince !== null
  return (
    <div className={css['clock']}>
      <span className={css['time']} role="timer" aria-label={t.running}>
        {clockText(line)}
      </span>
      {hold > 0 ? (
        <span className={css['holdTime']}>
          {t.onHold}: {clockText(hold)}
        </span>
      ) : null}
      <div className={css['clockKeys']}>
        <Button
          size="small"
          icon={holding ? <Play /> : <Pause />}
          onPress={() => put(toggledHold(form, Date.now()))}
        >
          {holding ? t.offHold : t.onHold}
        </Button>
        <Button size="small" icon={<PhoneOff />} onPress={() => put(stopped(form, Date.now()))}>
          {t.ended}
        </Button>
      </div>
    </div>
  )
}
