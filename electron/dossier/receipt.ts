import type { Term } from '../../shared/domain/term.ts'
import { longDate } from '../../shared/dossier/dates.ts'
import { fill, textsOf, type Language } from '../../shared/text/failure-message.ts'
import { loadFaces } from './fonts/load.ts'
import { block, eventLine, termBlocks, termName } from './pages/receipts.ts'
import { flow } from './sheets/flow.ts'
import { paintSheets } from './sheets/paint.ts'

export type Receipt = {
  readonly term: Term
  readonly caseName: string
  /** `2026-03-04`. */
  readonly madeOn: string
  readonly language: Language
}

/** Why these dates, to print: what began the term, and of each step its article, arithmetic, doubt and source. */
export async function receiptPdf({ term, caseName, madeOn, language }: Receipt): Promise<Uint8Array> {
  const faces = loadFaces()
  const t = textsOf(language).receipts
  const blocks = [
    block(faces, t.title, 'heading', 0),
    block(faces, termName(term), 'name', 4),
    block(faces, `${caseName} · ${eventLine(term, language)}`, 'small', 2),
    ...termBlocks(term, faces, language),
    block(faces, t.lead, 'small', 14),
    block(faces, fill(t.made, { date: longDate(madeOn, language) }), 'small', 0),
  ]
  return paintSheets(flow(blocks), faces)
}
