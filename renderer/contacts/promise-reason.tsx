import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Promise_ } from '../../shared/domain/promise.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './contacts.module.css'

export type Asked = 'move' | 'withdraw'
type Props = {
  readonly caseId: CaseId
  readonly promise: Promise_
  readonly asked: Asked
  readonly onDone: () => void
}

/** Another day, or withdrawn: never without a reason, for that is what is asked later. */
export function PromiseReason({ caseId, promise, asked, onDone }: Props) {
  const { contacts: t, ui } = useTexts()
  const { attempt } = useTell()
  const [reason, setReason] = useState('')
  const [due, setDue] = useState(promise.due)
  const { id } = promise
  const ready = reason.trim() !== '' && (asked === 'withdraw' || due !== null)
  const save = (): void => {
    if (asked === 'withdraw') {
      void attempt(vault.promises.setStatus({ caseId, id, status: 'withdrawn', reason }), onDone)
    } else if (due !== null) void attempt(vault.promises.move({ caseId, id, due, reason }), onDone)
  }
  return (
    <div className={css['reason']} role="group" aria-label={t[asked]}>
      {asked === 'move' ? <DateField label={t.promiseDue} value={due} onChange={setDue} /> : null}
      <TextField label={t.reason} autoFocus value={reason} onChange={setReason} />
      <div className={css['promiseDeeds']}>
        <Button onPress={onDone}>{ui.cancel}</Button>
        <Button tone="primary" isDisabled={!ready} onPress={save}>
          {ui.save}
        </Button>
      </div>
    </div>
  )
}
