import { useState, type FormEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { MissingPiece } from '../../shared/domain/missing.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId; readonly piece: MissingPiece; readonly onClose: () => void }

/** Puts a missing piece aside. The reason is kept, for who reads the case later. */
export function DismissDialog({ caseId, piece: { key, title }, onClose }: Props) {
  const { missing: t, ui } = useTexts()
  const { attempt } = useTell()
  const [why, setWhy] = useState('')
  const undo = (): void => void attempt(vault.missing.restore({ caseId, key }))
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (why.trim() === '') return
    void attempt(vault.missing.dismiss({ caseId, key, why }), () => {
      onClose()
      tell({ text: `${t.aside}: ${title}`, tone: 'done', action: { label: ui.undo, run: undo } })
    })
  }
  return (
    <Dialog title={t.dismissTitle} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <p>{title}</p>
          <TextField
            autoFocus
            label={t.why}
            help={t.dismissHelp}
            maxLength={1_000}
            value={why}
            onChange={setWhy}
          />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={why.trim() === ''}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
