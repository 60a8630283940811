import { useTexts } from '../text/use-texts.ts'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import type { NoteForm } from './note-form.ts'
import css from './note.module.css'

type Props = { readonly form: NoteForm; readonly put: (part: Partial<NoteForm>) => void }

/** What the person does next; it becomes a task when the note is saved. The day is asked once there is something. */
export function NoteFollowUp({ form, put }: Props) {
  const t = useTexts().contacts
  return (
    <div className={css['followUp']}>
      <TextField
        label={t.followUp}
        placeholder={t.followUpPlaceholder}
        help={form.followUp.trim() === '' ? '' : t.followUpHelp}
        maxLength={300}
        value={form.followUp}
        onChange={(followUp) => put({ followUp })}
      />
      {form.followUp.trim() === '' ? null : (
        <DateField
          label={t.followUpDay}
          value={form.followUpDay}
          onChange={(followUpDay) => put({ followUpDay })}
        />
      )}
    </div>
  )
}
