import { useState, type FormEvent } from 'react'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import type { Planned, PlannedChange } from '../../shared/domain/planned.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import { What, WhoAndFor, type Facts } from './planned-dialog.tsx'
import css from './agenda.module.css'

type Props = { readonly item: AgendaItem; readonly onClose: () => void }
type Form = Facts & { readonly note: string; readonly minutes: string }

/** A task or an appointment as it was planned: to read, with how it was moved, and to change. */
export function ChangeDialog({ item, onClose }: Props) {
  const { caseId } = item
  const asked = useCall(vault.planned.list, { caseId }, ['planned'])
  const planned = (asked.value ?? asked.last)?.find(({ id }) => id === item.id)
  return planned ? <Opened planned={planned} item={item} onClose={onClose} /> : null
}

function Opened({ planned, item, onClose }: Props & { readonly planned: Planned }) {
  const { planner: t, ui } = useTexts()
  const { attempt } = useTell()
  const [form, setForm] = useState<Form>(() => formOf(planned))
  const change = changeOf(form)
  const put = (part: Partial<Form>): void => setForm({ ...form, ...part })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!change) return
    void attempt(vault.planned.change({ caseId: item.caseId, id: planned.id, change }), onClose)
  }
  return (
    <Dialog title={t.changeTitle[planned.kind]} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <When planned={planned} />
          <What kind={planned.kind} facts={form} put={put} />
          {planned.kind === 'appointment' ? <Where form={form} put={put} /> : null}
          <WhoAndFor kind={planned.kind} caseId={item.caseId} facts={form} put={put} />
          <TextArea label={t.note} maxLength={4_000} value={form.note} onChange={(note) => put({ note })} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={!change}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

type Part = { readonly form: Form; readonly put: (part: Partial<Form>) => void }

function Where({ form, put }: Part) {
  const t = useTexts().planner
  return (
    <>
      <TextField label={t.place} maxLength={300} value={form.place} onChange={(place) => put({ place })} />
      <TextField
        label={t.minutes}
        inputMode="numeric"
        maxLength={4}
        value={form.minutes}
        onChange={(minutes) => put({ minutes })}
      />
    </>
  )
}

/** On which day it is, and on which it was before. */
function When({ planned }: { planned: Planned }) {
  const { planner: t } = useTexts()
  const language = useLanguage()
  const moment = (date: string | null, time: string): string =>
    [date === null ? t.noDay : dateText(date, language, 'full'), time]
      .filter((part) => part !== '')
      .join(', ')
  return (
    <div>
      <strong>{moment(planned.date, planned.time)}</strong>
      {planned.moves.toReversed().map((move) => (
        <p key={move.at} className={css['reason']}>
          {fill(move.undone ? t.wasMovedBack : t.wasMoved, {
            date: moment(move.from, move.fromTime),
            reason: move.reason,
          })}
        </p>
      ))}
    </div>
  )
}

const formOf = ({ title, date, time, place, who, agency, matterId, note, minutes }: Planned): Form => ({
  title,
  date,
  time,
  place,
  who,
  agency,
  matterId,
  note,
  minutes: String(minutes),
})

/** What is written, as the vault takes it; null while something is not right. */
function changeOf({ title, place, who, agency, matterId, note, minutes }: Form): PlannedChange | null {
  const length = /^\d{1,4}$/.test(minutes) ? Number(minutes) : 0
  if (title.trim() === '' || length < 1 || length > 1_440) return null
  return { title, place, who, agency, matterId, note, minutes: length }
}
