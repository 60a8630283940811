import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { OcrStatus } from '../../../shared/domain/ocr.ts'
import type { Turn } from '../../../shared/domain/page.ts'
import { getDocument } from '../documents/documents-table.ts'
import { write, type Reader } from '../store/connection.ts'
import { askLayer, layerFacts } from './layers-table.ts'
import { setOcr } from './store-page.ts'
import { waitingPages } from './waiting.ts'

/**
 * Has pages recognised anew: one (from 1), or all that were recognised before; of a document that never was, all.
 * In `turn`, or (`null`) in whichever is found best. What is known of them stays until then.
 */
export function askAgain(db: Reader, id: DocumentId, page: number | undefined, turn: Turn | null): void {
  const { pages, ocr } = getDocument(db, id)
  const known = layerFacts(db, id).map((facts) => facts.page)
  const all = ocr === 'none' ? Array.from({ length: Math.min(pages, 2_000) }, (_, at) => at + 1) : known
  const wanted = page === undefined ? all : [page].filter((one) => one <= pages)
  write(db, (tx) => {
    for (const one of wanted) askLayer(tx, id, one, turn)
    setOcr(tx, id, 'needed')
  })
}

/** How far the recognising of a document is. */
export function ocrStatus(db: Reader, id: DocumentId, isRunning: boolean): OcrStatus {
  const { ocr } = getDocument(db, id)
  const looked = layerFacts(db, id).filter(({ state }) => state !== 'asked')
  const found = looked.filter(({ state, confidence }) => state === 'recognised' && confidence > 0)
  const sum = found.reduce((total, { confidence }) => total + confidence, 0)
  return {
    id,
    state: ocr === 'needed' ? (isRunning ? 'running' : 'waiting') : ocr,
    pages: ocr === 'needed' ? looked.length + waitingPages(db, id).length : looked.length,
    done: looked.length,
    unrecognised: looked.filter(({ state }) => state === 'unrecognised').map(({ page }) => page),
    confidence: found.length === 0 ? null : Math.round(sum / found.length),
  }
}
