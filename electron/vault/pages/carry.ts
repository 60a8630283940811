import type { Document } from '../../../shared/domain/document.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Box, PageTurn } from '../../../shared/domain/page.ts'
import { getDocument, pageTexts } from '../documents/documents-table.ts'
import { layerOf, putLayer } from '../ocr/layers-table.ts'
import { setOcr } from '../ocr/store-page.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { insertRedactions, listRedactions } from '../redactions/redactions-table.ts'
import { insertNote, listNotes } from './notes-table.ts'
import { carryRoom } from './rooms-table.ts'
import { fitted } from '../../../shared/pages/fit.ts'
import { addTurns, turned } from '../../../shared/pages/turn.ts'

/** A page (from 1) of a document, and how it is turned on its way into another. */
export type Taken = PageTurn & {
  readonly id: DocumentId
  /** How large it is as shown, where it is put on A4. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
}

/** The text of each of these pages. */
export function textsFor(db: Reader, taken: readonly Taken[]): string[] {
  const known = new Map<DocumentId, Map<number, string>>()
  const of = (id: DocumentId): Map<number, string> => {
    const found = known.get(id) ?? new Map(pageTexts(db, id).map(({ page, text }) => [page, text]))
    known.set(id, found)
    return found
  }
  return taken.map(({ id, page }) => of(id).get(page) ?? '')
}

/** Whether pages of these are still to be recognised. */
export const ocrOf = (documents: readonly Document[]): Document['ocr'] => {
  if (documents.some(({ ocr }) => ocr === 'needed')) return 'needed'
  return documents.some(({ ocr }) => ocr === 'done') ? 'done' : 'none'
}

/** What else is known of pages goes along with them: recognised words and notes, turned as they are. */
export function carryPages(tx: Writer, into: DocumentId, taken: readonly Taken[]): void {
  const sources = [...new Set(taken.map(({ id }) => id))]
  const notes = new Map(sources.map((id) => [id, listNotes(tx, id)]))
  if (ocrOf(sources.map((id) => getDocument(tx, id))) === 'done') setOcr(tx, into, 'done')
  for (const [at, from] of taken.entries()) {
    carryWords(tx, into, at + 1, from)
    if (from.turn === 0 && from.a4 !== true) carryRoom(tx, { id: into, page: at + 1 }, from)
    for (const note of notes.get(from.id) ?? []) {
      if (note.page !== from.page) continue
      const { x, y } = placed({ x: note.x, y: note.y, w: 0, h: 0 }, from)
      insertNote(tx, into, { page: at + 1, x, y, text: note.text })
    }
    carryBoxes(tx, into, at + 1, from)
  }
}

/** Where something of a page stands after it was turned, and put on A4 where it was. */
function placed(box: Box, { turn, size }: Taken): Box {
  const upright = turned(box, turn)
  if (size === undefined) return upright
  const { width, height } = size
  return fitted(upright, turn === 90 || turn === 270 ? { width: height, height: width } : size)
}

/** What was made unreadable stays so: a page that is only turned must not show it again. */
function carryBoxes(tx: Writer, into: DocumentId, page: number, from: Taken): void {
  const boxes = listRedactions(tx, from.id).filter((box) => box.page === from.page)
  insertRedactions(
    tx,
    into,
    boxes.map((box) => ({ page, reason: box.reason, ...placed(box, from) })),
  )
}

function carryWords(tx: Writer, into: DocumentId, page: number, from: Taken): void {
  const found = layerOf(tx, from.id, from.page)
  if (found === undefined) return
  const words = found.words.map((word) => ({ ...word, ...placed(word, from) }))
  // Turned for good, it needs so much less turning to be read.
  putLayer(tx, into, page, { ...found, words, turn: addTurns(found.turn, -from.turn) })
}
