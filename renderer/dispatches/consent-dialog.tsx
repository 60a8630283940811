import { useState, type FormEvent } from 'react'
import type { NewConsent } from '../../shared/domain/consent.ts'
import { documentId, type CaseId } from '../../shared/domain/ids.ts'
import type { NewRecipient } from '../../shared/domain/recipient.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { ComboField } from '../ui/combo.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import { RecipientField } from './address-fields.tsx'
import { useRecipients } from './use-register.ts'
import css from './dispatches.module.css'

type Props = { readonly caseId: CaseId; readonly start: NewRecipient; readonly onClose: () => void }
type Form = Omit<NewConsent, 'date'> & { readonly date: string | null }

/** Writes down that somebody allowed something to be given. */
export function ConsentDialog({ caseId, start, onClose }: Props) {
  const { dispatches: t, ui } = useTexts()
  const { attempt, done } = useTell()
  const first = { by: '', recipient: start, about: t.consentAboutStart, date: today(), documentId: null }
  const [form, setForm] = useState<Form>(first)
  const { by, recipient, about, date } = form
  const whole = [by, recipient.name, about, date ?? ''].every((text) => text.trim() !== '')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!whole || date === null) return
    void attempt(vault.consents.add({ caseId, consent: { ...form, date } }), () => {
      done(t.saved)
      onClose()
    })
  }
  return (
    <Dialog title={t.consentTitle} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <Fields caseId={caseId} form={form} put={(part) => setForm((before) => ({ ...before, ...part }))} />
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

type FieldsProps = {
  readonly caseId: CaseId
  readonly form: Form
  readonly put: (part: Partial<Form>) => void
}

function Fields({ caseId, form, put }: FieldsProps) {
  const t = useTexts().dispatches
  const { people } = useRecipients(caseId)
  const { by, recipient, about, date } = form
  return (
    <>
      <ComboField
        key={people.length}
        label={t.consentBy}
        value={by}
        onChange={(next) => put({ by: next })}
        known={people.map((each) => ({ name: each.name, detail: each.role }))}
      />
      <RecipientField
        caseId={caseId}
        {...recipient}
        put={(part) => put({ recipient: { ...recipient, ...part } })}
      />
      <TextField
        label={t.consentAbout}
        maxLength={500}
        value={about}
        onChange={(next) => put({ about: next })}
      />
      <div className={css['pair']}>
        <DateField label={t.consentDate} value={date} onChange={(next) => put({ date: next })} />
        <ProofField caseId={caseId} value={form.documentId} onChange={(next) => put({ documentId: next })} />
      </div>
    </>
  )
}

type ProofProps = {
  readonly caseId: CaseId
  readonly value: NewConsent['documentId']
  readonly onChange: (id: NewConsent['documentId']) => void
}

/** The paper that shows it: consents and authorisations first. */
function ProofField({ caseId, value, onChange }: ProofProps) {
  const t = useTexts().dispatches
  const documents = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const first = documents.filter(({ kind }) => kind === 'toestemming' || kind === 'machtiging')
  const rest = documents.filter((each) => !first.includes(each))
  return (
    <Choice
      label={t.consentProof}
      value={value ?? ''}
      onChange={(key) => onChange(key === '' ? null : documentId.parse(key))}
      options={[
        { key: '', label: t.consentNoProof },
        ...[...first, ...rest].map(({ id, title }) => ({ key: id, label: title })),
      ]}
    />
  )
}
