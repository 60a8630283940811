import type { CaseId, ContactId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'

/** Drafts the letter "zoals zojuist besproken" of a contact moment and opens it. True: it was begun. */
export function useConfirm(): (caseId: CaseId, contactId: ContactId) => Promise<boolean> {
  const { go } = useRoute()
  const { attempt } = useTell()
  return (caseId, contactId) =>
    attempt(vault.promises.confirm({ caseId, contactId }), ({ id }) =>
      go({ screen: 'case', caseId, tab: 'letters', open: id }),
    )
}
