import { useState, type FormEvent } from 'react'
import { caseKinds } from '../../shared/domain/case.ts'
import { vault } from '../ipc/vault-api.ts'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Cards } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Makes a case: three questions, the rest can wait. */
export function NewCase({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts().cases
  return (
    <Dialog title={t.newTitle} isOpen={isOpen} onClose={onClose}>
      <NewCaseForm onClose={onClose} />
    </Dialog>
  )
}

function NewCaseForm({ onClose }: { onClose: () => void }) {
  const { cases: t, ui, labels } = useTexts()
  const { go } = useRoute()
  const { attempt } = useTell()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof caseKinds)[number]>('client')
  const [municipality, setMunicipality] = useState('')
  const help = { client: t.clientHelp, family: t.familyHelp }
  const create = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    void attempt(vault.cases.add({ name, kind, municipality }), (made) => {
      onClose()
      go({ screen: 'case', caseId: made.id, tab: 'overview' })
    })
  }
  return (
    <form onSubmit={create}>
      <DialogBody>
        <Cards
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={caseKinds.map((key) => ({ key, label: labels.caseKind[key], help: help[key] }))}
        />
        <TextField label={t.name} help={t.nameHelp} value={name} onChange={setName} autoFocus />
        <TextField
          label={t.municipality}
          help={t.municipalityHelp}
          value={municipality}
          onChange={setMunicipality}
        />
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button type="submit" tone="primary" isDisabled={name.trim() === ''}>
          {t.create}
        </Button>
      </DialogFoot>
    </form>
  )
}
