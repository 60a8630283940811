import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Medical } from '../../shared/domain/medical.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Answer = Document['medicalSaid']
type Said = Pick<Document, 'id' | 'title' | 'medicalSaid'>

/** What is known of the documents of a case, by their id; null until it is. */
export function useMedical(caseId: CaseId): ReadonlyMap<string, Medical> | null {
  const nouns = ['document', 'redaction', 'agency', 'person'] as const
  const known = useCall(vault.documents.medical, { caseId }, nouns).last
  return known && new Map(known.map((each) => [each.id, each]))
}

/** Says of a document whether it is medical, and tells so with the way back to what was said before. */
export function useSayMedical(
  caseId: CaseId,
): (document: Said, answer: Exclude<Answer, null>) => Promise<boolean> {
  const { medical: t, ui } = useTexts()
  const { attempt } = useTell()
  return ({ id, title, medicalSaid: before }, answer) => {
    const change = (medicalSaid: Answer) => vault.documents.change({ caseId, id, change: { medicalSaid } })
    return attempt(change(answer), () =>
      tell({
        text: fill(answer === 'yes' ? t.nowYes : t.nowNo, { title }),
        tone: 'done',
        action: { label: ui.undo, run: () => void attempt(change(before)) },
      }),
    )
  }
}
