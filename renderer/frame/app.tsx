import { lazy, Suspense, useEffect, useState } from 'react'
import type { Failure } from '../../shared/result.ts'
import { onShell } from '../ipc/api.ts'
import { lockNow } from '../ipc/lock.ts'
import { connect } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { SettingsProvider } from '../settings/settings-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { Toasts } from '../ui/toast.tsx'
import { Unlock } from '../unlock/unlock.tsx'
import css from './frame.module.css'

/** The house is fetched while the person still stands at the door. */
const fetchFrame = () => import('./frame.tsx')
const Frame = lazy(async () => ({ default: (await fetchFrame()).Frame }))

type LockReason = 'asked' | 'idle' | 'sleep' | 'crash'
type Phase =
  | { readonly at: 'connecting' | 'open' | 'locked' }
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
  useEffect(
    () =>
      whenDone(connect(), (connected) =>
        setPhase(connected.ok ? { at: 'locked' } : { at: 'failed', failure: connected.failure }),
      ),
    [],
  )
  useEffect(() => void fetchFrame(), [])
  useEffect(() => onShell('locked', (event) => setReason(event.reason)), [])
  useEffect(() => onShell('locking', () => void lockNow()), [])
  if (phase.at === 'open') {
    return (
      <Suspense fallback={<Door label={t.starting} />}>
        <Frame />
      </Suspense>
    )
  }
  if (phase.at === 'locked') {
    return <Unlock said={lockWords(t, reason)} onOpen={() => setPhase({ at: 'open' })} />
  }
  if (phase.at !== 'failed') return <Door label={t.starting} />
  return (
    <main className={css['door']}>
      <FailureNotice failure={phase.failure} retry={() => window.location.reload()} />
    </main>
  )
}

function Door({ label }: { label: string }) {
  return (
    <main className={css['door']}>
      <Loading label={label} />
    </main>
  )
}

function lockWords(
  t: { lockedIdle: string; lockedSleep: string; lockedCrash: string },
  reason: LockReason,
): string {
  return { asked: '', idle: t.lockedIdle, sleep: t.lockedSleep, crash: t.lockedCrash }[reason]
}
