import { useEffect, useEffectEvent, useState } from 'react'
import type { Failure } from '../../shared/result.ts'
import { onShell } from '../ipc/api.ts'
import { connect, disconnect } from '../ipc/vault-api.ts'
import { SettingsProvider } from '../settings/settings-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { Toasts } from '../ui/toast.tsx'
import { Unlock } from '../unlock/unlock.tsx'
import { Frame } from './frame.tsx'
import css from './frame.module.css'

type LockReason = 'asked' | 'idle' | 'sleep' | 'crash'
type Phase =
  | { readonly at: 'connecting' | 'open' }
  | { readonly at: 'locked' }
  | { readonly at: 'failed'; readonly failure: Failure }

/** The whole page: first the door, then the house. */
export function App() {
  return (
    <SettingsProvider>
      <Gate />
      <Toasts />
    </SettingsProvider>
  )
}

function Gate() {
  const t = useTexts().frame
  const [phase, setPhase] = useState<Phase>({ at: 'connecting' })
  const [reason, setReason] = useState<LockReason>('asked')
  const start = useEffectEvent(async () => {
    const connected = await connect()
    setPhase(connected.ok ? { at: 'locked' } : { at: 'failed', failure: connected.failure })
  })
  useEffect(() => {
    void start()
    return onShell('locked', (event) => {
      setReason(event.reason)
      setPhase({ at: 'connecting' })
      disconnect()
      void start()
    })
  }, [])
  if (phase.at === 'open') return <Frame />
  if (phase.at === 'locked') {
    return (
      <Unlock
        said={lockWords(t, reason)}
        onOpen={() => {
          setPhase({ at: 'open' })
        }}
      />
    )
  }
  return (
    <main className={css['door']}>
      {phase.at === 'failed' ? (
        <FailureNotice failure={phase.failure} retry={() => void start()} />
      ) : (
        <Loading label={t.starting} />
      )}
    </main>
  )
}

function lockWords(
  t: { lockedIdle: string; lockedSleep: string; lockedCrash: string },
  reason: LockReason,
): string {
  return { asked: '', idle: t.lockedIdle, sleep: t.lockedSleep, crash: t.lockedCrash }[reason]
}
