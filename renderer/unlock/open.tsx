import { useState, type FormEvent } from 'react'
import type { Failure } from '../../shared/result.ts'
import { shell, type Chosen } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useFailureText, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { PasswordField } from '../ui/field.tsx'
import { Loading } from '../ui/progress.tsx'
import { Notice } from '../ui/notice.tsx'
import { VaultChoice } from './vault-choice.tsx'
import type { Recent, Way } from './unlock.tsx'
import css from './unlock.module.css'

export type OpenProps = {
  readonly recent: readonly Recent[]
  readonly chosen: Recent | null
  readonly choose: (vault: Recent | null) => void
  readonly setRecent: (recent: readonly Recent[]) => void
  readonly onOpen: () => void
  readonly go: (way: Way) => void
}

/** Opens a vault with its passphrase. */
export function OpenVault({ recent, chosen, choose, setRecent, onOpen, go }: OpenProps) {
  const t = useTexts().unlock
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!chosen || passphrase === '' || busy) return
    setBusy(true)
    const result = await vault.vault.open({ folder: chosen.token, passphrase })
    setBusy(false)
    if (!result.ok) {
      setFailure(result.failure)
      return
    }
    await shell.vaults.remember({ token: chosen.token })
    onOpen()
  }
  return (
    <form className={css['form']} onSubmit={(event) => void open(event)}>
      <h1>{t.open}</h1>
      <p className={css['lead']}>{t.openLead}</p>
      <VaultChoice {...{ recent, chosen, choose, setRecent }} />
      <PassphraseLine value={passphrase} onChange={setPassphrase} failure={failure} />
      <Trouble failure={failure} chosen={chosen} clear={() => setFailure(null)} />
      {busy ? <Loading label={t.unlocking} /> : null}
      <Button type="submit" tone="primary" size="large" busy={busy} isDisabled={!chosen || passphrase === ''}>
        {t.unlock}
      </Button>
      <div className={css['ways']}>
        <Button tone="quiet" isDisabled={!chosen} onPress={() => go('recover')}>
          {t.forgot}
        </Button>
        <Button tone="quiet" onPress={() => go('create')}>
          {t.makeNew}
        </Button>
      </div>
    </form>
  )
}

function PassphraseLine({
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
  const error = failure?.kind === 'wrong-passphrase' ? say(failure) : ''
  return <PasswordField label={t.passphrase} autoFocus value={value} onChange={onChange} error={error} />
}

/** Everything but a wrong passphrase, in its own words, so that the two are never confused. */
function Trouble({
  failure,
  chosen,
  clear,
}: {
  failure: Failure | null
  chosen: Chosen | null
  clear: () => void
}) {
  const t = useTexts().unlock
  const say = useFailureText()
  const [restored, setRestored] = useState(false)
  if (restored && !failure) return <Notice>{t.restored}</Notice>
  if (!failure || failure.kind === 'wrong-passphrase') return null
  const restore = async (): Promise<void> => {
    if (!chosen) return
    const result = await vault.vault.restoreHeader({ folder: chosen.token })
    setRestored(result.ok)
    if (result.ok) clear()
  }
  return (
    <Notice tone="warn">
      <p>{say(failure)}</p>
      {failure.detail === 'header-replica-good' ? (
        <Button onPress={() => void restore()}>{t.restoreHeader}</Button>
      ) : null}
    </Notice>
  )
}
