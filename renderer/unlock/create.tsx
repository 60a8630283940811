import { useEffect, useState, type FormEvent } from 'react'
import type { Failure } from '../../shared/result.ts'
import { shell, type Chosen } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice, Notice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { isUsable, NewPassphrase, noPassphrase } from './new-passphrase.tsx'
import { RecoveryKey } from './recovery-key.tsx'
import type { Way } from './unlock.tsx'
import css from './unlock.module.css'

type Place = Chosen & { readonly synced: boolean }

/** Makes a vault: a place, a passphrase, and then the recovery key, once. */
export function Create({ onOpen, go }: { onOpen: () => void; go: (way: Way) => void }) {
  const t = useTexts().unlock
  const [place, setPlace] = usePlace()
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [recoveryKey, setRecoveryKey] = useState('')
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!place || !isUsable(passphrase) || busy) return
    setBusy(true)
    const result = await vault.vault.create({ folder: place.token, passphrase: passphrase.first })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    if (!result.ok) return
    await shell.vaults.remember({ token: place.token })
    setRecoveryKey(result.value.recoveryKey)
  }
  if (recoveryKey !== '') return <RecoveryKey recoveryKey={recoveryKey} onDone={onOpen} />
  return (
    <form className={css['form']} onSubmit={(event) => void create(event)}>
      <h1>{t.welcome}</h1>
      <p className={css['lead']}>{t.welcomeLead}</p>
      <PlaceLine place={place} onChange={setPlace} />
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      <FailureNotice failure={failure} />
      {busy ? <Loading label={t.creating} /> : null}
      <Button
        type="submit"
        tone="primary"
        size="large"
        busy={busy}
        isDisabled={!place || !isUsable(passphrase)}
      >
        {t.create}
      </Button>
      <div className={css['ways']}>
        <Button tone="quiet" onPress={() => go('open')}>
          {t.haveOne}
        </Button>
      </div>
    </form>
  )
}

/** Where the vault will be: what the shell suggests, until the person chooses. */
function usePlace() {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(
    () =>
      whenDone(shell.vaults.suggestNew({}), (result) => {
        if (result.ok) setPlace((last) => last ?? result.value)
      }),
    [],
  )
  return [place, setPlace] as const
}

function PlaceLine({ place, onChange }: { place: Place | null; onChange: (place: Place) => void }) {
  const t = useTexts().unlock
  const elsewhere = async (): Promise<void> => {
    const result = await shell.vaults.chooseNew({})
    if (result.ok && result.value) onChange(result.value)
  }
  return (
    <div className={css['place']}>
      <div>
        <span className={css['placeLabel']}>{t.place}</span>
        <span className={css['placeName']}>{place?.name ?? '…'}</span>
      </div>
      <Button onPress={() => void elsewhere()}>{t.placeOther}</Button>
      {place?.synced ? <Notice tone="warn">{t.synced}</Notice> : null}
    </div>
  )
}
