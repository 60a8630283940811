import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import type { CaseId, MeetingId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { addDays, today } from '../text/dates.ts'

type At = { readonly caseId: CaseId; readonly id: MeetingId }
type Held = {
  /** The meeting that is held now: nothing else can be reached. */
  readonly at: At | null
  readonly enter: (at: At) => void
  readonly leave: () => void
}

const nothing = (): void => undefined
const MeetingContext = createContext<Held>({ at: null, enter: nothing, leave: nothing })

/** The meeting mode: on, and of which meeting, or off. */
export const useMeetingMode = (): Held => use(MeetingContext)

/**
 * Holds which meeting goes on. After a lock, a crash or a power cut it goes on by itself: a meeting that runs wrote to
 * its case last, so only that case is asked.
 */
export function MeetingProvider({ children }: { children: ReactNode }) {
  const [at, setAt] = useState<At | null>(null)
  useEffect(() => whenDone(running(), (found) => setAt((now) => now ?? found)), [])
  const held: Held = { at, enter: setAt, leave: () => setAt(null) }
  return <MeetingContext value={held}>{children}</MeetingContext>
}

async function running(): Promise<At | null> {
  const cases = await vault.cases.list({})
  const [last] = cases.ok ? cases.value.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)) : []
  if (!last) return null
  const meetings = await vault.meetings.list({ caseId: last.id })
  const found = meetings.ok ? meetings.value.find(isRunning) : undefined
  return found ? { caseId: last.id, id: found.id } : null
}

/** One of long ago was left behind by something that went wrong, and waits in its case. */
const isRunning = ({ startedAt, endedAt }: Meeting): boolean =>
  startedAt !== null && endedAt === null && startedAt >= addDays(today(), -1)
