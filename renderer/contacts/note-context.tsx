import { createContext, use, useState, type ReactNode } from 'react'
import type { Contact } from '../../shared/domain/contact.ts'
import type { CaseId } from '../../shared/domain/ids.ts'

/** The note that lies open beside the page. `contact`: it changes one that was saved before. */
export type Note = { readonly key: string; readonly caseId: CaseId | null; readonly contact: Contact | null }

type Held = {
  readonly note: Note | null
  /** Opens a new note; one that is open stays. */
  readonly start: (caseId: CaseId | null) => void
  readonly edit: (caseId: CaseId, contact: Contact) => void
  readonly setCase: (caseId: CaseId) => void
  readonly close: () => void
}

const nothing = (): void => undefined
const NoteContext = createContext<Held>({
  note: null,
  start: nothing,
  edit: nothing,
  setCase: nothing,
  close: nothing,
})

/** The phone note: reachable from anywhere, and it stays open while the person looks things up. */
export const useNote = (): Held => use(NoteContext)

export function NoteProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note | null>(null)
  const held: Held = {
    note,
    start: (caseId) =>
      setNote((last) => (last && !last.contact ? last : { key: 'new', caseId, contact: null })),
    edit: (caseId, contact) => setNote({ key: contact.id, caseId, contact }),
    setCase: (caseId) => setNote((last) => (last ? { ...last, caseId } : last)),
    close: () => setNote(null),
  }
  return <NoteContext value={held}>{children}</NoteContext>
}
