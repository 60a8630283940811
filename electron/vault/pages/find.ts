import { setImmediate } from 'node:timers/promises'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { PageHit } from '../../../shared/domain/page.ts'
import { bare, foldedWords } from '../../../shared/pages/fold.ts'
import { boxesOf, matchesOn, snippetOf } from '../../../shared/pages/match.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { getDocument, pageTexts } from '../documents/documents-table.ts'
import type { Session } from '../session/session.ts'
import { pageLayer } from './layer.ts'

/** Milliseconds and places after which an answer is given; the page asks for the rest. */
const longest = 200
const mostHits = 200

type Asked = { readonly id: DocumentId; readonly words: readonly string[]; readonly from: number }

/**
 * Where words stand in a document, page after page from `from` on, without regard to accents, capitals and words
 * broken at the end of a line. `next`: the page to go on from, or null. Throws `Failed` (`not-found` …).
 */
export async function findInPages(
  session: Session,
  caseId: CaseId,
  { id, words, from }: Asked,
  reader: FileReader,
): Promise<{ hits: PageHit[]; next: number | null }> {
  const wanted = [...new Set(words.map(foldedWords))].filter((each) => each !== '')
  if (wanted.length === 0) {
    getDocument(openCase(session, caseId), id)
    return { hits: [], next: null }
  }
  const until = performance.now() + longest
  const hits: PageHit[] = []
  for (const page of candidates(session, caseId, id, wanted)) {
    if (page < from) continue
    if (performance.now() > until || hits.length >= mostHits) return { hits, next: page }
    const layer = await pageLayer(session, caseId, { id, page }, reader)
    for (const match of matchesOn(layer, wanted, mostHits)) {
      hits.push({ page, boxes: boxesOf(layer, match), snippet: snippetOf(layer, match) })
    }
    await setImmediate()
  }
  return { hits, next: null }
}

/** Pages whose text has the letters of the words in a row, whatever stands between them. */
function candidates(session: Session, caseId: CaseId, id: DocumentId, wanted: readonly string[]): number[] {
  const db = openCase(session, caseId)
  getDocument(db, id)
  const letters = wanted.map(bare)
  return pageTexts(db, id)
    .filter(({ text }) => {
      const found = bare(text)
      return letters.some((each) => found.includes(each))
    })
    .map(({ page }) => page)
}
