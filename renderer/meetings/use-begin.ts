import type { CaseId, MeetingId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'
import { useMeetingMode } from './meeting-context.tsx'

/** Begins a meeting, or goes on with it, and turns the meeting mode on; `flush` writes first what is still being typed. */
export function useBegin(caseId: CaseId): (id: MeetingId, flush?: () => Promise<void>) => Promise<boolean> {
  const { enter } = useMeetingMode()
  const { attempt } = useTell()
  return async (id, flush) => {
    await flush?.()
    return attempt(vault.meetings.start({ caseId, id }), () => enter({ caseId, id }))
  }
}
