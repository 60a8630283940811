import { X } from 'lucide-react'
import { useImperativeHandle, useState, type Ref } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useDraft, type Draft } from '../ipc/use-draft.ts'
import { thisMinute, timeText } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { keysOf } from './keys-of.ts'
import css from './meeting.module.css'

type Props = {
  readonly caseId: CaseId
  readonly meeting: Meeting
  readonly field: Ref<HTMLInputElement>
  /** Keeps the line that is still being typed, as Enter does. */
  readonly keepLine: Ref<() => void>
  readonly onChange: (notes: Meeting['notes']) => void
}

/** What is said, line by line with its time. */
export function Notes({ caseId, meeting, field, keepLine, onChange }: Props) {
  const t = useTexts().meetings
  const draft = useDraft(caseId, `meeting-${meeting.id}`)
  const { notes } = meeting
  const keys = keysOf(notes.map((note) => `${note.at} ${note.text}`))
  return (
    <section className={css['part']} data-part="notes" aria-label={t.notes}>
      <h2>{t.notes}</h2>
      {notes.length === 0 ? <p className={css['help']}>{t.notesEmpty}</p> : null}
      <ol className={css['notes']}>
        {notes.map((note, at) => (
          <li key={keys[at]}>
            <time>{note.at}</time>
            <span>{note.text}</span>
            <IconButton
              label={fill(t.noteRemove, { text: note.text })}
              icon={<X />}
              onPress={() => onChange(notes.filter((_, each) => each !== at))}
            />
          </li>
        ))}
      </ol>
      {draft.before === undefined ? null : (
        <NewNote
          draft={draft}
          field={field}
          keepLine={keepLine}
          onAdd={(text) => onChange([...notes, { at: timeText(thisMinute()), text }])}
        />
      )}
    </section>
  )
}

type NewProps = Pick<Props, 'field' | 'keepLine'> & {
  readonly draft: Draft
  readonly onAdd: (text: string) => void
}

/** The line that is being typed; Enter keeps it. */
function NewNote({ draft, field, keepLine, onAdd }: NewProps) {
  const t = useTexts().meetings
  const [text, setText] = useState(draft.before ?? '')
  const add = (): void => {
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
    draft.keep(null)
  }
  useImperativeHandle(keepLine, () => add)
  return (
    <TextField
      ref={field}
      autoFocus
      label={`${t.note} (Ctrl+J)`}
      placeholder={t.notePlaceholder}
      maxLength={5_000}
      value={text}
      onChange={(next) => {
        setText(next)
        draft.keep(next)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') add()
        else event.continuePropagation()
      }}
    />
  )
}
