import { useState, type FormEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Person } from '../../shared/domain/person.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { ComboField } from '../ui/combo.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './overview.module.css'

type Props = { readonly caseId: CaseId; readonly person: Person | null; readonly onClose: () => void }

/** Adds somebody to a case, or changes what is known of them. */
export function PersonDialog({ caseId, person, onClose }: Props) {
  const { cases: t, ui } = useTexts()
  const { attempt } = useTell()
  const [facts, setFacts] = useState(() => factsOf(person))
  const put = (part: Partial<Facts>): void => {
    setFacts({ ...facts, ...part })
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (facts.name.trim() === '') return
    const deed = person
      ? vault.people.change({ caseId, id: person.id, change: facts })
      : vault.people.add({ caseId, person: facts })
    void attempt(deed, onClose)
  }
  return (
    <Dialog
      title={person ? fill(t.personChange, { name: person.name }) : t.personNew}
      isOpen
      onClose={onClose}
    >
      <form onSubmit={save}>
        <DialogBody>
          <Fields facts={facts} put={put} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={facts.name.trim() === ''}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

type Facts = ReturnType<typeof factsOf>

function Fields({ facts, put }: { facts: Facts; put: (part: Partial<Facts>) => void }) {
  const t = useTexts().cases
  return (
    <>
      <TextField label={t.personName} autoFocus value={facts.name} onChange={(name) => put({ name })} />
      <TextField
        label={t.personRole}
        help={t.personRoleHelp}
        value={facts.role}
        onChange={(role) => put({ role })}
      />
      <AgencyField value={facts.agency} onChange={(agency) => put({ agency })} />
      <div className={css['pair']}>
        <TextField
          label={t.personPhone}
          type="tel"
          value={facts.phone}
          onChange={(phone) => put({ phone })}
        />
        <TextField label={t.personMail} type="email" value={facts.mail} onChange={(mail) => put({ mail })} />
      </div>
      <TextArea
        label={t.personAddress}
        help={t.personAddressHelp}
        rows={3}
        maxLength={400}
        value={facts.address}
        onChange={(address) => put({ address })}
      />
      <TextArea label={t.personNote} value={facts.note} onChange={(note) => put({ note })} />
    </>
  )
}

function AgencyField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { cases: t, labels } = useTexts()
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const known = (agencies.value ?? []).map(({ name, kind }) => ({ name, detail: labels.agencyKind[kind] }))
  return (
    <ComboField key={known.length} label={t.personAgency} value={value} onChange={onChange} known={known} />
  )
}

function factsOf(person: Person | null) {
  const { name = '', role = '', agency = '', phone = '', mail = '', address = '', note = '' } = person ?? {}
  return { name, role, agency, phone, mail, address, note }
}
