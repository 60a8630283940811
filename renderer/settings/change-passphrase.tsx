import { useState, type FormEvent } from 'react'
import type { Failure } from '../../shared/result.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { PasswordField } from '../ui/field.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { isUsable, NewPassphrase, noPassphrase } from '../unlock/new-passphrase.tsx'

/** Another passphrase for the same vault. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const { settings: t, ui, unlock } = useTexts()
  const { done } = useTell()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(noPassphrase)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ready = current !== '' && isUsable(next)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!ready || busy) return
    setBusy(true)
    const result = await vault.vault.changePassphrase({ current, next: next.first })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    if (!result.ok) return
    done(t.passphraseDone)
    onClose()
  }
  return (
    <Dialog title={t.passphrase} isOpen onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <DialogBody>
          <p>{t.passphraseHelp}</p>
          <PasswordField label={t.current} autoFocus value={current} onChange={setCurrent} />
          <NewPassphrase label={t.next} value={next} onChange={setNext} />
          <FailureNotice failure={failure} />
          {busy ? <Loading label={unlock.unlocking} /> : null}
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" busy={busy} isDisabled={!ready}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
