import { useState, type FormEvent } from 'react'
import type { Failure } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { shell, type Chosen } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useFailureText, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { isUsable, NewPassphrase, noPassphrase } from './new-passphrase.tsx'
import type { Way } from './unlock.tsx'
import css from './unlock.module.css'

type Props = { readonly chosen: Chosen | null; readonly onOpen: () => void; readonly go: (way: Way) => void }

/** Opens a vault with the key from the sheet, and sets a new passphrase. */
export function Recover({ chosen, onOpen, go }: Props) {
  const t = useTexts().unlock
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ready = chosen !== null && recoveryKey.trim() !== '' && isUsable(passphrase)
  const recover = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!ready || busy) return
    setBusy(true)
    const result = await vault.vault.recover({
      folder: chosen.token,
      recoveryKey,
      passphrase: passphrase.first,
    })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    if (!result.ok) return
    await shell.vaults.remember({ token: chosen.token })
    onOpen()
  }
  return (
    <form className={css['form']} onSubmit={(event) => void recover(event)}>
      <h1>{t.recover}</h1>
      <p className={css['lead']}>{t.recoverLead}</p>
      {chosen ? <p className={css['lead']}>{fill(t.chosen, { name: chosen.name })}</p> : null}
      <KeyLine value={recoveryKey} onChange={setRecoveryKey} failure={failure} />
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      <FailureNotice failure={failure?.kind === 'wrong-recovery-key' ? null : failure} />
      {busy ? <Loading label={t.unlocking} /> : null}
      <Button type="submit" tone="primary" size="large" busy={busy} isDisabled={!ready}>
        {t.recoverDo}
      </Button>
      <div className={css['ways']}>
        <Button tone="quiet" onPress={() => go('open')}>
          {t.open}
        </Button>
      </div>
    </form>
  )
}

function KeyLine({
  value,
  onChange,
  failure,
}: {
  value: string
  onChange: (text: string) => void
  failure: Failure | null
}) {
  const t = useTexts().unlock
  const say = useFailureText()
  const error = failure?.kind === 'wrong-recovery-key' ? say(failure) : ''
  return (
    <TextField
      label={t.recoverKey}
      autoFocus
      value={value}
      onChange={onChange}
      help={t.recoverKeyHelp}
      error={error}
    />
  )
}
