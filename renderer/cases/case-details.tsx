import { useState, type FormEvent } from 'react'
import { caseKinds, type Case } from '../../shared/domain/case.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Name, kind and municipality of a case. */
export function CaseDetails({ file, onClose }: { file: Case; onClose: () => void }) {
  const { cases: t, ui, labels } = useTexts()
  const { attempt } = useTell()
  const [name, setName] = useState(file.name)
  const [kind, setKind] = useState(file.kind)
  const [municipality, setMunicipality] = useState(file.municipality)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    void attempt(vault.cases.change({ caseId: file.id, change: { name, kind, municipality } }), onClose)
  }
  return (
    <Dialog title={t.details} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <TextField
            label={t.name}
            value={name}
            onChange={setName}
            autoFocus
            error={name.trim() === '' ? ui.needed : ''}
          />
          <Segments
            label={t.kind}
            options={optionsOf(caseKinds, labels.caseKind)}
            value={kind}
            onChange={setKind}
          />
          <TextField label={t.municipality} value={municipality} onChange={setMunicipality} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary">
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
