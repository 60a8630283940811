import type { CaseId } from '../../shared/domain/ids.ts'
import type { Term } from '../../shared/domain/term.ts'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Saves the receipt of a term, a page to print, where the person chooses. */
export function useSaveReceipt(caseId: CaseId, term: Term): () => Promise<void> {
  const { receipts: t, documents } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  return async () => {
    const suggested = `${t.fileName} ${term.event}.pdf`
    const target = await shell.files.chooseTarget({ suggested, kind: 'pdf' })
    if (!target.ok || !target.value) return
    const { token } = target.value
    await attempt(vault.terms.receipt({ caseId, id: term.id, target: token, language }), () =>
      tell({
        text: t.saved,
        tone: 'done',
        action: { label: documents.reveal, run: () => void attempt(shell.files.reveal({ token })) },
      }),
    )
  }
}
