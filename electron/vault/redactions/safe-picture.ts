import type { DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { PageDots } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { openedPages } from '../pages/source.ts'
import { redactionsAsOf } from './redactions-table.ts'
import { labelled, type Maker } from './safe-copy.ts'

type Asked = {
  readonly id: DocumentId
  readonly page: number
  readonly width: number
  /** When the dossier was made that its reader has; `''`: one that is made now. */
  readonly madeAt: string
}

/**
 * A page (from 1) as it leaves the vault, made by the same hand as the copy itself. Throws `Failed`: `not-found`,
 * `unreadable-file`.
 */
export async function safePicture(maker: Maker, { id, page, width, madeAt }: Asked): Promise<PageDots> {
  const { session, caseId, reader, language } = maker
  const document = openedPages(session, caseId, id)
  const boxes = redactionsAsOf(openCase(session, caseId), id, madeAt)
  // Without a single box the document goes as it is.
  if (boxes.length === 0) return must(await reader.drawPage(document, page - 1, width))
  const own = labelled(
    boxes.filter((box) => box.page === page),
    language,
  )
  const copy = must(await reader.redact(document.load(), page - 1, own))
  return must(await reader.drawPage(copy, 0, width))
}
