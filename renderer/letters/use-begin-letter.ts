import type { CaseId, MatterId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'

type Wanted = {
  readonly key: string
  readonly matterId: MatterId | null
  readonly given?: Record<string, string>
}

/** Begins a letter with all that is known, and opens it to be looked at and changed. */
export function useBeginLetter(caseId: CaseId): (wanted: Wanted, then?: () => void) => Promise<boolean> {
  const { attempt } = useTell()
  const { go } = useRoute()
  return (wanted, then) =>
    attempt(vault.letters.begin({ caseId, ...wanted }), ({ id }) => {
      then?.()
      go({ screen: 'case', caseId, tab: 'letters', open: id })
    })
}
