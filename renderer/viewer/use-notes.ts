import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PageNote } from '../../shared/domain/page.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { useTell } from '../ui/use-tell.ts'

const none: readonly PageNote[] = []

/** The notes on a document, as they are now. */
export const useNotes = (caseId: CaseId, id: DocumentId): readonly PageNote[] =>
  useCall(vault.pages.notes, { caseId, id }, ['page-note']).last ?? none

/** Takes a note away, with a way back. */
export function useRemoveNote(caseId: CaseId): (note: PageNote) => Promise<boolean> {
  const t = useTexts().viewer
  const { remove } = useTell()
  return (note) =>
    remove(
      note.text.trim().slice(0, 60) || fill(t.note, { page: note.page }),
      () => vault.pages.removeNote({ caseId, id: note.id }),
      () => vault.pages.restoreNote({ caseId, id: note.id }),
    )
}
