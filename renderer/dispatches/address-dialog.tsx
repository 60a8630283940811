import { useState, type FormEvent } from 'react'
import type { Address, Dispatch } from '../../shared/domain/dispatch.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { useTell } from '../ui/use-tell.ts'
import { AddressFields } from './address-fields.tsx'
import { addressOf, type AddressForm } from './address.ts'
import { RiskNotices } from './risk-notices.tsx'
import { useRegister } from './use-register.ts'

type Props = {
  readonly caseId: CaseId
  readonly title: string
  readonly start: AddressForm
  readonly documents: readonly Pick<Document, 'id' | 'title'>[]
  readonly save: (address: Address) => Promise<Result<Dispatch>>
  readonly onClose: () => void
}

/** Asks for whom, how and when, and writes it down. */
export function AddressDialog({ caseId, title, start, documents, save, onClose }: Props) {
  const { dispatches: t, ui } = useTexts()
  const { attempt, done } = useTell()
  const [form, setForm] = useState(start)
  const register = useRegister(caseId)
  const address = register === null ? null : addressOf(form, register, today())
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (address === null) return
    void attempt(save(address), () => {
      done(t.saved)
      onClose()
    })
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <DialogBody>
          <AddressFields
            caseId={caseId}
            form={form}
            put={(part) => setForm((before) => ({ ...before, ...part }))}
          />
          {register ? (
            <RiskNotices caseId={caseId} form={form} register={register} documents={documents} />
          ) : null}
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={address === null}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
