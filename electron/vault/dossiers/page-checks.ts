import { z } from 'zod'
import { checkSchema, type Check, type PageFacts } from '../../../shared/domain/preflight.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { proposeRedactions } from '../../../shared/redaction/propose.ts'
import { pdfShape, stopsExport } from '../../dossier/judge.ts'
import type { DossierSource } from '../../dossier/source.ts'
import type { FileCheck, Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { pageTexts } from '../documents/documents-table.ts'
import { layerFacts } from '../ocr/layers-table.ts'
import { pageLayer } from '../pages/layer.ts'
import { fillRooms } from '../pages/fill-rooms.ts'
import { openedPages } from '../pages/source.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { one, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { sourceOf } from './sources.ts'

const row = z.object({ mark: z.string(), facts: z.string() })
const layers = z.object({ mark: z.string() })

/** Says of which making of the facts they are; another way of looking makes all of them anew. */
const way = '4'

/** What was seen of this version of a document before; undefined when it, or its recognised text, is another now. */
export function knownCheck(session: Session, caseId: CaseId, id: DocumentId): Check | undefined {
  const db = openCase(session, caseId)
  const found = one(db, sql`SELECT mark, facts FROM page_check WHERE document_id = ${id}`, row)
  if (found?.mark !== markOf(session, caseId, id)) return undefined
  return checkSchema.parse(JSON.parse(found.facts))
}

function markOf(session: Session, caseId: CaseId, id: DocumentId): string {
  const recognised = one(
    openCase(session, caseId),
    sql`SELECT count(*) || ' ' || coalesce(max(made_at), '') AS mark FROM page_layer WHERE document_id = ${id}`,
    layers,
  )
  return [way, openedPages(session, caseId, id).key, recognised?.mark ?? ''].join(' ')
}

/**
 * Looks at a document and keeps what was seen. Throws `Failed` for what is about the vault, never for what is wrong
 * with the document: that is what it is for.
 */
export async function lookAt(
  session: Session,
  caseId: CaseId,
  id: DocumentId,
  reader: FileReader,
): Promise<Check> {
  const mark = markOf(session, caseId, id)
  const check = await seen(session, caseId, id, reader)
  write(openCase(session, caseId), (tx) =>
    run(
      tx,
      sql`INSERT OR REPLACE INTO page_check (document_id, mark, facts, made_at)
          VALUES (${id}, ${mark}, ${JSON.stringify(check)}, ${now()})`,
    ),
  )
  return check
}

const none = { total: 1, signed: false, pages: [] }

async function seen(session: Session, caseId: CaseId, id: DocumentId, reader: FileReader): Promise<Check> {
  const source = await sourceOf(session, caseId, id, 'nl')
  if (!source.ok) {
    if (stopsExport(source.failure)) throw new Failed(source.failure)
    return { ...none, how: 'slip', cause: source.failure.detail ?? source.failure.kind }
  }
  const shape = await shapeOf(source.value, reader)
  const { kind } = source.value
  if (shape.how === 'slip' || (kind !== 'pdf' && kind !== 'image')) return shape
  if (kind === 'pdf') await fillRooms(session, caseId, id, source.value.bytes, reader)
  const looked = await reader.check(source.value.bytes)
  if (!looked.ok) return shape
  const pages = await withText(session, caseId, id, looked.value, reader)
  return { ...shape, signed: looked.value.signed, pages }
}

async function shapeOf(source: DossierSource, reader: FileReader): Promise<Check> {
  if (source.kind === 'image') return { ...none, how: 'image' }
  if (source.kind === 'text') return { ...none, how: 'text' }
  if (source.kind === 'unreadable') {
    return { ...none, how: 'slip', reason: source.reason, ...(source.cause ? { cause: source.cause } : {}) }
  }
  const shape = await pdfShape(source.bytes, async (bytes) => reader.repair(bytes))
  if (!shape.ok) throw new Failed(shape.failure)
  const { value } = shape
  if (value.how !== 'slip') return { ...none, how: value.how, total: value.pages }
  return { ...none, how: 'slip', cause: value.problem.detail ?? value.problem.kind }
}

/** What was recognised on pictures counts as their text, and says how they lie. */
async function withText(
  session: Session,
  caseId: CaseId,
  id: DocumentId,
  file: FileCheck,
  reader: FileReader,
): Promise<PageFacts[]> {
  const db = openCase(session, caseId)
  const recognised = new Map(
    layerFacts(db, id)
      .filter(({ state, confidence }) => state === 'recognised' && confidence > 0)
      .map(({ page, turn }) => [page, turn ?? 0]),
  )
  const numbered = pagesWithNumbers(db, id)
  const pages: PageFacts[] = []
  for (const [at, page] of file.pages.entries()) {
    const turn = recognised.get(at + 1)
    const found = numbered.has(at + 1) ? await foundOn(session, caseId, { id, page: at + 1 }, reader) : []
    const lies = turn === undefined ? {} : { text: true, turn }
    pages.push({ ...page, numbers: [...page.numbers], ...lies, found })
  }
  return pages
}

/** What may be a number of a person or an account, to spare all other pages the closer look. */
const mayBeNumber = /\d(?:[ .]?\d){7}|[A-Z]{2}\d{2}/u

const pagesWithNumbers = (db: Reader, id: DocumentId): ReadonlySet<number> =>
  new Set(
    pageTexts(db, id)
      .filter(({ text }) => mayBeNumber.test(text))
      .map(({ page }) => page),
  )

async function foundOn(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly page: number },
  reader: FileReader,
): Promise<PageFacts['found']> {
  const words = await pageLayer(session, caseId, asked, reader)
  return proposeRedactions(asked.page, words, [])
    .filter(({ reason }) => reason === 'bsn' || reason === 'iban')
    .map(({ reason, x, y, w, h }) => ({ reason, x, y, w, h }))
}
