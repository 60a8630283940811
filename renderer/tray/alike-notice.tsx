import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useTell } from '../ui/use-tell.ts'
import { toConfirm } from './to-confirm.ts'
import css from './tray.module.css'

/** Says that another document has almost the same text: the same letter, scanned twice. */
export function AlikeNotice({ caseId, id }: { caseId: CaseId; id: DocumentId }) {
  const t = useTexts().tray
  const { go } = useRoute()
  const { attempt } = useTell()
  const asked = useCall(vault.intake.alike, { caseId, id }, ['document', 'intake'])
  const [pair] = asked.value ?? asked.last ?? []
  if (!pair) return null
  const other = pair.a.id === id ? pair.b : pair.a
  const dismiss = (): void =>
    void attempt(
      vault.intake.dismissAlike({ caseId, a: pair.a.id, b: pair.b.id, dismissed: true }),
      asked.reload,
    )
  return (
    <Notice>
      <p>{fill(t.alike, { title: other.title })}</p>
      <div className={css['answers']}>
        <Button size="small" onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: other.id })}>
          {t.alikeOpen}
        </Button>
        <Button
          size="small"
          tone="quiet"
          onPress={({ target }) => {
            toConfirm(target)
            dismiss()
          }}
        >
          {t.alikeNo}
        </Button>
      </div>
    </Notice>
  )
}
