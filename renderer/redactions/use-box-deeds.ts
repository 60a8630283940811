import type { CaseId, DocumentId, RedactionId } from '../../shared/domain/ids.ts'
import type { NewRedaction, Redaction, RedactionChange } from '../../shared/domain/redaction.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

export type BoxDeeds = {
  /** Puts boxes; a single one gets the focus, more of them can be taken back at once. */
  readonly add: (boxes: readonly NewRedaction[]) => void
  readonly change: (id: RedactionId, change: RedactionChange) => Promise<boolean>
  /** Takes a box away, with a way back. */
  readonly remove: (box: Redaction) => void
}

/** What can be done with the boxes of a document. */
export function useBoxDeeds(
  caseId: CaseId,
  id: DocumentId,
  choose: (id: RedactionId | null) => void,
): BoxDeeds {
  const { redactions: t, labels, ui } = useTexts()
  const count = useCounted()
  const { attempt, remove } = useTell()
  const takeBack = async (made: readonly Redaction[]): Promise<void> => {
    for (const box of made) await attempt(vault.redactions.remove({ caseId, id: box.id }))
  }
  return {
    add: (boxes) =>
      void attempt(vault.redactions.add({ caseId, id, boxes: [...boxes] }), (made) => {
        const [first] = made
        if (first && made.length === 1) return choose(first.id)
        return tell({
          text: count(t.added, made.length),
          tone: 'done',
          action: { label: ui.undo, run: () => void takeBack(made) },
        })
      }),
    change: (box, change) => attempt(vault.redactions.change({ caseId, id: box, change })),
    remove: (box) => {
      const name = fill(t.box, { page: box.page, reason: labels.redactionReason[box.reason] })
      choose(null)
      void remove(
        name,
        () => vault.redactions.remove({ caseId, id: box.id }),
        () => vault.redactions.restore({ caseId, id: box.id }),
      )
    },
  }
}
