import type { BatchId, CaseId } from '../../shared/domain/ids.ts'
import type { DuplicateAnswer } from '../../shared/domain/intake.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Answers what is to happen with duplicates, of some files or of all that ask; with a way back. */
export function useSettle(caseId: CaseId, batch: BatchId) {
  const { adding: t, ui } = useTexts()
  const { attempt } = useTell()
  return async (answer: DuplicateAnswer, places?: string[]): Promise<void> => {
    const some = places ? { places } : {}
    const back = (): void => void attempt(vault.intake.settle({ caseId, batch, answer: 'ask', ...some }))
    await attempt(vault.intake.settle({ caseId, batch, answer, ...some }), () =>
      tell({ text: t.answered[answer], tone: 'done', action: { label: ui.undo, run: back } }),
    )
  }
}
