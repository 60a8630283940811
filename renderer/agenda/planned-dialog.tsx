import { useState, type FormEvent } from 'react'
import type { CaseLine } from '../../shared/domain/case.ts'
import type { CaseId, MatterId } from '../../shared/domain/ids.ts'
import { clockTime, type Planned } from '../../shared/domain/planned.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { ComboField } from '../ui/combo.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'

type Kind = Planned['kind']
export type Facts = {
  readonly title: string
  readonly date: string | null
  readonly time: string
  readonly place: string
  readonly who: string
  readonly agency: string
  readonly matterId: MatterId | null
}
type Props = {
  readonly kind: Kind
  readonly cases: readonly CaseLine[]
  /** The day that is on screen. */
  readonly day: string
  readonly onClose: () => void
}

const isTime = (text: string): boolean => clockTime.safeParse(text).success

/** Adds a task or an appointment to a case. */
export function PlannedDialog({ kind, cases, day, onClose }: Props) {
  const { planner: t, ui } = useTexts()
  const { attempt, done } = useTell()
  const only = cases.length === 1 ? (cases[0]?.id ?? null) : null
  const [caseId, setCaseId] = useState<CaseId | null>(only)
  const [facts, setFacts] = useState<Facts>({ ...blank, date: day })
  const whole = isWhole(kind, facts)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!whole || caseId === null) return
    void attempt(vault.planned.add({ caseId, planned: { kind, ...facts } }), ({ title }) => {
      onClose()
      done(fill(t.saidAdded, { name: title }))
    })
  }
  const put = (part: Partial<Facts>): void => setFacts({ ...facts, ...part })
  const choose = (id: CaseId): void => {
    setCaseId(id)
    put({ matterId: null })
  }
  return (
    <Dialog title={kind === 'task' ? t.addTask : t.addAppointment} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <What kind={kind} facts={facts} put={put} />
          {only === null ? (
            <Choice
              label={t.forCase}
              options={cases.map(({ id, name }) => ({ key: id, label: name }))}
              value={caseId}
              onChange={choose}
            />
          ) : null}
          <WhenAndWhere kind={kind} facts={facts} put={put} />
          <WhoAndFor kind={kind} caseId={caseId} facts={facts} put={put} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={!whole || caseId === null}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

const blank: Facts = { title: '', date: null, time: '', place: '', who: '', agency: '', matterId: null }
type Part = { readonly facts: Facts; readonly put: (part: Partial<Facts>) => void }

/** An appointment needs a day; a task may go without. */
const isWhole = (kind: Kind, { title, date, time }: Facts): boolean =>
  title.trim() !== '' && isTime(time) && (kind === 'task' || date !== null)

/** What it is. */
export function What({ kind, facts, put }: Part & { readonly kind: Kind }) {
  const t = useTexts().planner
  return (
    <TextField
      autoFocus
      label={t.what[kind]}
      maxLength={300}
      value={facts.title}
      onChange={(title) => put({ title })}
    />
  )
}

function WhenAndWhere({ kind, facts, put }: Part & { readonly kind: Kind }) {
  const t = useTexts().planner
  if (kind === 'task') {
    return <DateField label={t.due} help={t.dueHelp} value={facts.date} onChange={(date) => put({ date })} />
  }
  return (
    <>
      <DateField label={t.date} value={facts.date} onChange={(date) => put({ date })} />
      <TextField
        label={t.time}
        help={t.timeHelp}
        error={isTime(facts.time) || facts.time.length < 5 ? '' : t.timeWrong}
        maxLength={5}
        value={facts.time}
        onChange={(time) => put({ time })}
      />
      <TextField label={t.place} maxLength={300} value={facts.place} onChange={(place) => put({ place })} />
    </>
  )
}

/** With whom, and to what it belongs. */
export function WhoAndFor({
  kind,
  caseId,
  facts,
  put,
}: Part & { readonly kind: Kind; readonly caseId: CaseId | null }) {
  const { planner: t, labels } = useTexts()
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const matters = useCall(vault.matters.list, caseId === null ? null : { caseId }, ['matter'])
  const known = (agencies.value ?? []).map(({ name, kind: of }) => ({ name, detail: labels.agencyKind[of] }))
  const open = (matters.value ?? []).filter(({ status }) => status === 'open')
  const chosen = open.find(({ id }) => id === facts.matterId)?.id ?? 'none'
  return (
    <>
      <TextField
        label={kind === 'task' ? t.forWhom : t.withWhom}
        maxLength={200}
        value={facts.who}
        onChange={(who) => put({ who })}
      />
      <ComboField
        key={known.length}
        label={t.agency}
        value={facts.agency}
        onChange={(agency) => put({ agency })}
        known={known}
      />
      {open.length === 0 ? null : (
        <Choice<MatterId | 'none'>
          label={t.matter}
          options={[
            { key: 'none', label: t.noMatter },
            ...open.map(({ id, title }) => ({ key: id, label: title })),
          ]}
          value={chosen}
          onChange={(key) => put({ matterId: key === 'none' ? null : key })}
        />
      )}
    </>
  )
}
