import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Writes the original of a document outside the vault, where the person says. */
export function useExport(caseId: CaseId): (document: Document) => Promise<void> {
  const t = useTexts().documents
  const { attempt } = useTell()
  return async (document) => {
    const target = await shell.files.chooseTarget({ suggested: document.fileName.slice(0, 200), kind: 'any' })
    if (!target.ok || !target.value) return
    const { token } = target.value
    await attempt(vault.documents.export({ caseId, id: document.id, target: token }), () => {
      tell({
        text: t.exported,
        tone: 'done',
        action: { label: t.reveal, run: () => void attempt(shell.files.reveal({ token })) },
      })
    })
  }
}
