import { useState, type RefObject } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId, PageNoteId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'
import type { Reading } from './reading.ts'

export type Noting = Pick<Reading, 'placing' | 'placeNote' | 'openNote' | 'setOpenNote'> & {
  readonly startPlacing: () => void
  readonly stopPlacing: () => void
  /** Puts the note in the middle of what is in sight, for whoever has no mouse. */
  readonly placeInMiddle: () => void
}

/** Putting a note on a page: first where, then what. */
export function useNoting(
  caseId: CaseId,
  document: Document,
  page: number,
  stage: RefObject<HTMLDivElement | null>,
): Noting {
  const { attempt } = useTell()
  const [placing, setPlacing] = useState(false)
  const [openNote, setOpenNote] = useState<PageNoteId | null>(null)
  const placeNote: Noting['placeNote'] = (on, spot) => {
    setPlacing(false)
    const note = { page: on, ...spot, text: '' }
    void attempt(vault.pages.addNote({ caseId, id: document.id, note }), (made) => setOpenNote(made.id))
  }
  return {
    placing,
    placeNote,
    openNote,
    setOpenNote,
    startPlacing: () => {
      setPlacing(true)
      stage.current?.focus({ preventScroll: true })
    },
    stopPlacing: () => setPlacing(false),
    placeInMiddle: () => placeNote(page, middleOf(stage.current, page)),
  }
}

/** The middle of the part of a page that is in sight; of the page when none of it is. */
export function middleOf(stage: HTMLDivElement | null, page: number): { x: number; y: number } {
  const sheet = stage?.querySelector(`[data-page="${page}"]`)?.getBoundingClientRect()
  const room = stage?.getBoundingClientRect()
  if (!sheet || !room) return { x: 0.5, y: 0.5 }
  const top = Math.max(sheet.top, room.top)
  const bottom = Math.min(sheet.bottom, room.bottom)
  const y = ((top + bottom) / 2 - sheet.top) / sheet.height
  return { x: 0.5, y: Math.min(1, Math.max(0, y)) }
}
