import type { CaseId, TermId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { openFileSink } from '../../dossier/copy/file-sink.ts'
import { receiptPdf } from '../../dossier/receipt.ts'
import { listCases } from '../cases/list.ts'
import { openCase } from '../cases/open.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { getTerm } from './terms-table.ts'

type Wanted = {
  readonly caseId: CaseId
  readonly id: TermId
  readonly target: string
  readonly language: Language
}

/**
 * Writes the receipt of a term, a PDF to print, outside the vault; it stands under its name only when it is whole.
 * Throws `Failed`: `not-found`, `no-permission`, `disk-full`.
 */
export async function saveReceipt(
  session: Session,
  { caseId, id, target, language }: Wanted,
): Promise<{ file: string; bytes: number }> {
  const term = getTerm(openCase(session, caseId), id, language)
  const caseName = listCases(session).find((line) => line.id === caseId)?.name ?? ''
  const pdf = await receiptPdf({ term, caseName, madeOn: now().slice(0, 10), language })
  const sink = must(openFileSink(outside(session, target)))
  sink.write(Buffer.from(pdf))
  must(await sink.finish())
  return { file: target, bytes: pdf.length }
}
