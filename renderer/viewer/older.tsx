import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from './viewer.module.css'

/** Says that a later version took its place, and leads there. */
export function Older({ caseId, document }: { caseId: CaseId; document: Document }) {
  const t = useTexts().viewer
  const { go } = useRoute()
  const { replacedBy } = document
  const next = useCall(vault.documents.counting, replacedBy === null ? null : { caseId, id: document.id })
  if (replacedBy === null) return null
  const id = next.value?.id ?? replacedBy
  return (
    <p className={css['hint']} role="note">
      {t.older}
      <Button size="small" onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id })}>
        {t.openLatest}
      </Button>
    </p>
  )
}
