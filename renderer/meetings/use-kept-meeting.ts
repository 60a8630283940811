import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { beforeLock } from '../ipc/lock.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'

type MeetingChange = Partial<Pick<Meeting, 'points' | 'notes' | 'agreements'>>

/** Milliseconds after the last key, of what is still being typed. */
const pause = 500

export type KeptMeeting = {
  readonly meeting: Meeting
  /** Says something anew and keeps it at once; with `soon` when the person stops typing. */
  readonly put: (change: MeetingChange, soon?: boolean) => void
  /** Writes what still waits. */
  readonly flush: () => Promise<void>
}

/** A meeting as it stands on the screen; what is said of it goes into the vault as it is said. */
export function useKeptMeeting(caseId: CaseId, start: Meeting): KeptMeeting {
  const { failed } = useTell()
  const [meeting, setMeeting] = useState(start)
  const waiting = useRef<MeetingChange>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = async (): Promise<void> => {
    clearTimeout(timer.current)
    const change = waiting.current
    if (Object.keys(change).length === 0) return
    waiting.current = {}
    const result = await vault.meetings.change({ caseId, id: start.id, change })
    if (!result.ok) failed(result.failure)
  }
  const put = (change: MeetingChange, soon = false): void => {
    setMeeting((last) => ({ ...last, ...change }))
    waiting.current = { ...waiting.current, ...change }
    clearTimeout(timer.current)
    if (soon) timer.current = setTimeout(() => void write(), pause)
    else void write()
  }
  const flush = useEffectEvent(() => write())
  useEffect(() => {
    const stop = beforeLock(() => flush())
    return () => {
      stop()
      void flush()
    }
  }, [])
  return { meeting, put, flush: write }
}
