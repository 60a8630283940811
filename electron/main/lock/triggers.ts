import { powerMonitor } from 'electron'

export type LockReason = 'asked' | 'idle' | 'sleep' | 'crash'

const lookEvery = 5_000

type Watch = {
  /** Minutes without a key or mouse after which to lock; 0: never. */
  readonly lockAfter: () => number
  readonly unlocked: () => boolean
  readonly lock: (reason: 'idle' | 'sleep') => void
}

/** Locks an open vault when its person is gone: no key or mouse for a while, the lid closed, the screen locked. */
export function watchForAbsence({ lockAfter, unlocked, lock }: Watch): void {
  const whenOpen = (reason: 'sleep') => () => {
    if (unlocked()) lock(reason)
  }
  powerMonitor.on('suspend', whenOpen('sleep'))
  powerMonitor.on('lock-screen', whenOpen('sleep'))
  // Linux knows no event for a locked screen, and none knows one for an idle person.
  setInterval(() => {
    if (unlocked() && isIdle(powerMonitor.getSystemIdleTime(), lockAfter())) lock('idle')
  }, lookEvery).unref()
}

const isIdle = (seconds: number, minutes: number): boolean => minutes > 0 && seconds >= minutes * 60
