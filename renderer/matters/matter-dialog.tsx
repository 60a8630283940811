import { useState, type FormEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { laws, type Law, type Matter } from '../../shared/domain/matter.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { ComboField } from '../ui/combo.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId; readonly matter: Matter | null; readonly onClose: () => void }
type Facts = {
  readonly title: string
  readonly law: Law | null
  readonly agency: string
  readonly reference: string
}

/** Adds a request or matter to a case, or changes what is known of it. */
export function MatterDialog({ caseId, matter, onClose }: Props) {
  const { matters: t, ui } = useTexts()
  const { attempt } = useTell()
  const [facts, setFacts] = useState(() => factsOf(matter))
  const whole = facts.title.trim() !== '' && facts.law !== null
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const { law, ...rest } = facts
    if (law === null || !whole) return
    const deed = matter
      ? vault.matters.change({ caseId, id: matter.id, change: { ...rest, law } })
      : vault.matters.add({ caseId, matter: { ...rest, law } })
    void attempt(deed, onClose)
  }
  return (
    <Dialog title={matter ? fill(t.changeTitle, { name: matter.title }) : t.new} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <Fields facts={facts} put={(part) => setFacts({ ...facts, ...part })} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={!whole}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

function Fields({ facts, put }: { facts: Facts; put: (part: Partial<Facts>) => void }) {
  const { matters: t, labels } = useTexts()
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const known = (agencies.value ?? []).map(({ name, kind }) => ({ name, detail: labels.agencyKind[kind] }))
  return (
    <>
      <TextField
        autoFocus
        label={t.name}
        help={t.nameHelp}
        maxLength={200}
        value={facts.title}
        onChange={(title) => put({ title })}
      />
      <Choice
        label={t.law}
        help={t.lawHelp}
        options={optionsOf(laws, labels.law)}
        value={facts.law}
        onChange={(law) => put({ law })}
      />
      <ComboField
        key={known.length}
        label={t.agency}
        value={facts.agency}
        onChange={(agency) => put({ agency })}
        known={known}
      />
      <TextField
        label={t.reference}
        maxLength={120}
        value={facts.reference}
        onChange={(reference) => put({ reference })}
      />
    </>
  )
}

function factsOf(matter: Matter | null): Facts {
  const { title = '', law = null, agency = '', reference = '' } = matter ?? {}
  return { title, law, agency, reference }
}
