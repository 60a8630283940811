import { Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { agencyKinds, type Agency } from '../../shared/domain/agency.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { AgencyRecord } from '../contacts/agency-record.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './network.module.css'

type Facts = Omit<Agency, 'id'>
const blank: Facts = { name: '', kind: 'other', phone: '', mail: '', address: '', note: '' }

/** Adds an agency, or changes what is known of it. */
export function AgencyDialog({ agency, onClose }: { agency: Agency | null; onClose: () => void }) {
  const { network: t, ui } = useTexts()
  const { attempt } = useTell()
  const [facts, setFacts] = useState<Facts>(() => (agency ? factsOf(agency) : blank))
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (facts.name.trim() === '') return
    void attempt(
      agency ? vault.agencies.change({ id: agency.id, change: facts }) : vault.agencies.add(facts),
      onClose,
    )
  }
  return (
    <Dialog title={agency ? fill(t.change, { name: agency.name }) : t.add} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          {agency ? <AgencyRecord agency={agency.name} /> : null}
          <Fields facts={facts} put={(part) => setFacts({ ...facts, ...part })} />
        </DialogBody>
        <DialogFoot>
          {agency ? <RemoveAgency agency={agency} onClose={onClose} /> : null}
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={facts.name.trim() === ''}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

function Fields({ facts, put }: { facts: Facts; put: (part: Partial<Facts>) => void }) {
  const { network: t, labels } = useTexts()
  return (
    <>
      <TextField label={t.name} autoFocus value={facts.name} onChange={(name) => put({ name })} />
      <Choice
        label={t.kind}
        options={optionsOf(agencyKinds, labels.agencyKind)}
        value={facts.kind}
        onChange={(kind) => put({ kind })}
      />
      <div className={css['pair']}>
        <TextField label={t.phone} type="tel" value={facts.phone} onChange={(phone) => put({ phone })} />
        <TextField label={t.mail} type="email" value={facts.mail} onChange={(mail) => put({ mail })} />
      </div>
      <TextArea label={t.address} rows={2} value={facts.address} onChange={(address) => put({ address })} />
      <TextArea label={t.note} help={t.noteHelp} value={facts.note} onChange={(note) => put({ note })} />
    </>
  )
}

function RemoveAgency({ agency, onClose }: { agency: Agency; onClose: () => void }) {
  const { ui } = useTexts()
  const { remove } = useTell()
  const { id, name } = agency
  const run = async (): Promise<void> => {
    if (
      await remove(
        name,
        () => vault.agencies.remove({ id }),
        () => vault.agencies.restore({ id }),
      )
    )
      onClose()
  }
  return (
    <Button tone="danger" icon={<Trash2 />} onPress={() => void run()}>
      {ui.remove}
    </Button>
  )
}

const factsOf = ({ name, kind, phone, mail, address, note }: Agency): Facts => ({
  name,
  kind,
  phone,
  mail,
  address,
  note,
})
