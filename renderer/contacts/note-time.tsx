import { useSettings } from '../settings/settings-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import { TextField } from '../ui/field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { errorsOf, stopped, type NoteForm } from './note-form.ts'
import { useSeconds } from './use-seconds.ts'
import css from './note.module.css'

type Props = { readonly form: NoteForm; readonly put: (part: Partial<NoteForm>) => void }

/**
 * Whether the time of this contact goes into the hours, and how much: what the clock says, waiting included, until the
 * person writes another number. The tick is remembered for the next note.
 */
export function NoteTime({ form, put }: Props) {
  const { time: t, contacts } = useTexts()
  const { settings, change } = useSettings()
  const now = useSeconds(form.startedAt !== null)
  const { minutes } = stopped(form, now)
  return (
    <div className={css['track']} role="group" aria-label={t.track}>
      <Checkbox isSelected={settings.trackTime} onChange={(trackTime) => change({ trackTime })}>
        {t.track}
      </Checkbox>
      {settings.trackTime ? (
        <TextField
          label={t.trackMinutes}
          help={t.trackHelp}
          inputMode="numeric"
          value={form.trackMinutes ?? minutes}
          error={errorsOf(form).includes('track') ? contacts.numberWrong : ''}
          onChange={(trackMinutes) => put({ trackMinutes })}
        />
      ) : null}
    </div>
  )
}
