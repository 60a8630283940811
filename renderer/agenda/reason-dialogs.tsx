import { useState, type FormEvent, type ReactNode } from 'react'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useDeeds } from './use-deeds.tsx'

type Props = { readonly item: AgendaItem; readonly onClose: () => void }

/** To another day, with a reason. */
export function MoveDialog({ item, onClose }: Props) {
  const t = useTexts().planner
  const deeds = useDeeds()
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    if (to !== null && (await deeds.move(item, to, reason))) onClose()
  }
  return (
    <Asking
      title={fill(t.moveTitle, { name: item.title })}
      deed={t.move}
      whole={to !== null && reason.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <DateField label={t.moveTo} value={to} onChange={setTo} />
      <TextField label={t.why} maxLength={500} value={reason} onChange={setReason} />
    </Asking>
  )
}

/** A line of the agenda does not go on. */
export function WithdrawDialog({ item, onClose }: Props) {
  const deeds = useDeeds()
  return (
    <ReasonDialog
      name={item.title}
      withdraw={async (reason) => deeds.withdraw(item, reason)}
      onClose={onClose}
    />
  )
}

type ReasonProps = {
  readonly name: string
  /** Whether it was done. */
  readonly withdraw: (reason: string) => Promise<boolean>
  readonly onClose: () => void
}

/** It does not go on; the reason is kept with it. */
export function ReasonDialog({ name, withdraw, onClose }: ReasonProps) {
  const t = useTexts().planner
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    if (await withdraw(reason)) onClose()
  }
  return (
    <Asking
      title={fill(t.withdrawTitle, { name })}
      deed={t.withdraw}
      whole={reason.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t.why}
        help={t.withdrawHelp}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </Asking>
  )
}

type AskingProps = {
  readonly title: string
  readonly deed: string
  readonly whole: boolean
  readonly onSave: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

function Asking({ title, deed, whole, onSave, onClose, children }: AskingProps) {
  const { ui } = useTexts()
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (whole) void onSave()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>{children}</DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={!whole}>
            {deed}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
