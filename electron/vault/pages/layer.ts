import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { PageWord } from '../../../shared/domain/page.ts'
import { must } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Opened, Reader as FileReader } from '../../intake/reader/reader.ts'
import { layerOf } from '../ocr/layers-table.ts'
import type { Session } from '../session/session.ts'
import { openedPages } from './source.ts'

/** Words of pages that were asked for lately: whoever looks for a word types it letter by letter. */
const mostKept = 150
type Kept = { readonly key: string; readonly pages: Map<number, PageWord[]> }
const kept = new WeakMap<Session, Kept>()

/**
 * The words of a page (from 1) and where they stand: as they were recognised, or as the file itself has them. None
 * when the page cannot be read; its picture says so. Throws `Failed` (`not-found`, `vault-damaged`).
 */
export async function pageLayer(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly page: number },
  reader: FileReader,
): Promise<PageWord[]> {
  const document = openedPages(session, caseId, asked.id)
  const recognised = layerOf(openCase(session, caseId), asked.id, asked.page)?.words ?? []
  if (recognised.length > 0) return recognised.map(({ confidence: _sureness, ...word }) => word)
  return ownWords(keptFor(session, document.key), document, asked.page, reader)
}

function keptFor(session: Session, key: string): Map<number, PageWord[]> {
  const known = kept.get(session)
  if (known?.key === key) return known.pages
  const pages = new Map<number, PageWord[]>()
  kept.set(session, { key, pages })
  return pages
}

async function ownWords(
  pages: Map<number, PageWord[]>,
  document: Opened,
  page: number,
  reader: FileReader,
): Promise<PageWord[]> {
  const known = pages.get(page)
  if (known) return known
  const read = await reader.pageWords(document, page - 1)
  if (!read.ok && read.failure.kind === 'unreadable-file') return []
  const words = must(read)
  pages.set(page, words)
  for (const [oldest] of pages) {
    if (pages.size <= mostKept) break
    pages.delete(oldest)
  }
  return words
}
