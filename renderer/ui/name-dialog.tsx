import { useState, type FormEvent } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { Button } from './button.tsx'
import { Dialog, DialogBody, DialogFoot } from './dialog.tsx'
import { TextField } from './field.tsx'

type Props = {
  readonly title: string
  readonly label: string
  readonly help: string
  readonly start: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name by which something is kept: 80 letters at most, never empty. */
export function NameDialog({ title, label, help, start, onName, onClose }: Props) {
  const { ui } = useTexts()
  const [name, setName] = useState(start)
  const empty = name.trim() === ''
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!empty) onName(name.trim())
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <TextField autoFocus label={label} help={help} maxLength={80} value={name} onChange={setName} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={empty}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
