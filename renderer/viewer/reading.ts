import type { Document } from '../../shared/domain/document.ts'
import type { CaseId, PageNoteId } from '../../shared/domain/ids.ts'
import type { Turn } from '../../shared/domain/page.ts'
import type { Redacting } from '../redactions/use-redacting.ts'

/** One of the places found: which page (from 1), and which of its marks. */
export type At = { readonly page: number; readonly index: number }

/** What all parts of the viewer need to know of the document that is being read. */
export type Reading = {
  readonly caseId: CaseId
  readonly document: Document
  /** The page that is being read, from 1. */
  readonly current: number
  /** How the pages are turned, to look at them only. */
  readonly turn: Turn
  /** What is marked on the pages, folded. */
  readonly marks: readonly string[]
  /** The place that the reader went to. */
  readonly at: At | null
  /** A click puts a note. */
  readonly placing: boolean
  readonly placeNote: (page: number, spot: { x: number; y: number }) => void
  readonly openNote: PageNoteId | null
  readonly setOpenNote: (id: PageNoteId | null) => void
  readonly redacting: Redacting
}
