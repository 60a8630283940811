import { createContext, use, useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { CaseId, MeetingId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { addDays, today } from '../text/dates.ts'
import { useLanguage } from '../text/use-texts.ts'
import type { Language } from '../../shared/text/failure-message.ts'

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
 * Holds which meeting goes on. After a lock, a crash or a power cut it goes on by itself, in whichever case it is; one
 * of longer ago is offered on the screen of today.
 */
export function MeetingProvider({ children }: { children: ReactNode }) {
  const [at, setAt] = useState<At | null>(null)
  const language = useLanguage()
  const goOn = useEffectEvent(() => whenDone(running(language), (found) => setAt((now) => now ?? found)))
  useEffect(() => goOn(), [])
  const held: Held = { at, enter: setAt, leave: () => setAt(null) }
  return <MeetingContext value={held}>{children}</MeetingContext>
}

/** The meeting that was begun last. One of long ago was left behind by something that went wrong: nobody sits at its table. */
async function running(language: Language): Promise<At | null> {
  const held = await vault.meetings.held({ language })
  const [last] = held.ok ? held.value : []
  return last && last.startedAt >= addDays(today(), -1) ? { caseId: last.caseId, id: last.id } : null
}
