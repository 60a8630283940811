import { useState, type FormEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { workKinds, type TimeEntry, type WorkKind } from '../../shared/domain/time-entry.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import { readSpent, spentText } from './spent.ts'

type Props = {
  readonly caseId: CaseId
  /** The one to change; null: a new one. */
  readonly entry: TimeEntry | null
  readonly onClose: () => void
}
type Form = {
  readonly day: string | null
  readonly minutes: string
  readonly kind: WorkKind
  readonly summary: string
}

/** Notes time that was spent, or says it anew. */
export function EntryDialog({ caseId, entry, onClose }: Props) {
  const { time: t, ui } = useTexts()
  const save = useSave(caseId, entry, onClose)
  const [form, setForm] = useState<Form>(() => formOf(entry))
  const put = (part: Partial<Form>): void => setForm({ ...form, ...part })
  const minutes = readSpent(form.minutes)
  const ready = form.day !== null && minutes !== null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (form.day !== null && minutes !== null) void save({ ...form, day: form.day, minutes })
  }
  return (
    <Dialog title={entry ? t.change : t.add} isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <DialogBody>
          <EntryFields form={form} put={put} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={!ready}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

function EntryFields({ form, put }: { form: Form; put: (part: Partial<Form>) => void }) {
  const { time: t, labels } = useTexts()
  const wrong = form.minutes.trim() !== '' && readSpent(form.minutes) === null
  return (
    <>
      <TextField
        autoFocus
        label={t.minutes}
        help={t.minutesHelp}
        error={wrong ? t.minutesWrong : ''}
        maxLength={5}
        value={form.minutes}
        onChange={(minutes) => put({ minutes })}
      />
      <Choice
        label={t.kind}
        options={optionsOf(workKinds, labels.workKind)}
        value={form.kind}
        onChange={(kind) => put({ kind })}
      />
      <DateField label={t.day} value={form.day} onChange={(day) => put({ day })} />
      <TextArea
        label={t.summary}
        help={t.summaryHelp}
        maxLength={2_000}
        value={form.summary}
        onChange={(summary) => put({ summary })}
      />
    </>
  )
}

const formOf = (entry: TimeEntry | null): Form =>
  entry
    ? { ...entry, minutes: String(entry.minutes) }
    : { day: today(), minutes: '', kind: 'talk', summary: '' }

type Wanted = Pick<TimeEntry, 'day' | 'minutes' | 'kind' | 'summary'>

function useSave(caseId: CaseId, entry: TimeEntry | null, onClose: () => void) {
  const t = useTexts().time
  const { attempt, done } = useTell()
  return async ({ day, minutes, kind, summary }: Wanted): Promise<boolean> => {
    const wanted = { day, minutes, kind, summary }
    const deed = entry
      ? vault.time.change({ caseId, id: entry.id, change: wanted })
      : vault.time.add({ caseId, entry: wanted })
    return attempt(deed, () => {
      onClose()
      done(entry ? t.saidChanged : fill(t.saidAdded, { time: spentText(minutes, t) }))
    })
  }
}
