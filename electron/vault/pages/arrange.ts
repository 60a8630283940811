import type { Document } from '../../../shared/domain/document.ts'
import { linkId, type CaseId, type DocumentId } from '../../../shared/domain/ids.ts'
import type { PageTurn } from '../../../shared/domain/page.ts'
import { Failed, must } from '../../../shared/result.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { sha256 } from '../../intake/hash-file.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { storeDocument, type Incoming } from '../documents/store-document.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { joinSeries } from '../versions/change.ts'
import { factsForNext, originOfNext } from '../versions/next-version.ts'
import { rememberMerged } from '../versions/series.ts'
import { carryPages, ocrOf, textsFor, type Taken } from './carry.ts'
import { openedPages, pageBytes } from './source.ts'

/** As many pages as are read of a document, and as many bytes as a document may have. */
const mostPages = 2_000
const mostBytes = 500_000_000

/**
 * Makes a new version of a document from its own pages, in this order, turned for good or put on A4; the version
 * before it stays as it is. Throws `Failed`: `not-found`; `invalid-input` for a version that does not count or a page that it
 * does not have; `unreadable-file` when its pages cannot be taken out.
 */
export async function arrangePages(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly pages: readonly PageTurn[] },
  reader: FileReader,
): Promise<{ document: Document; dropped: number[] }> {
  const document = arrangeable(openCase(session, caseId), asked.id)
  const sizes = asked.pages.some(({ a4 }) => a4 === true)
    ? must(await reader.pageSizes(openedPages(session, caseId, asked.id)))
    : []
  const taken = asked.pages.map((pick) => ({
    ...pick,
    id: asked.id,
    size: pick.a4 === true ? sizes[pick.page - 1] : undefined,
  }))
  const made = await makeVersion(session, caseId, document, taken, reader)
  const kept = new Set(asked.pages.map(({ page }) => page))
  const dropped = Array.from({ length: document.pages }, (_, at) => at + 1).filter((page) => !kept.has(page))
  return { document: made, dropped }
}

/** The pages before `at` become a new version, those from it on a document of its own. Throws as `arrangePages`. */
export async function splitPages(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly at: number; readonly language: Language },
  reader: FileReader,
): Promise<{ first: Document; second: Document }> {
  const document = arrangeable(openCase(session, caseId), asked.id)
  if (asked.at > document.pages) throw new Failed({ kind: 'invalid-input', detail: 'page' })
  const all = Array.from({ length: document.pages }, (_, at) => ({
    id: document.id,
    page: at + 1,
    turn: 0 as const,
  }))
  // The second part first: should the work end in between, then no page is without a document.
  const second = await makePart(session, caseId, document, all.slice(asked.at - 1), { ...asked, reader })
  const first = await makeVersion(session, caseId, document, all.slice(0, asked.at - 1), reader)
  return { first, second }
}

/** A new version of the first document with the pages of all of them; the others give way to it. Throws as above. */
export async function mergeDocuments(
  session: Session,
  caseId: CaseId,
  ids: readonly DocumentId[],
  reader: FileReader,
): Promise<Document> {
  const documents = [...new Set(ids)].map((id) => arrangeable(openCase(session, caseId), id))
  const [first, ...others] = documents
  if (first === undefined || others.length === 0) throw new Failed({ kind: 'invalid-input', detail: 'page' })
  const taken = documents.flatMap(({ id, pages }) =>
    Array.from({ length: pages }, (_, at) => ({ id, page: at + 1, turn: 0 as const })),
  )
  const together = { ...first, medicalSaid: saidOfAll(documents) }
  return makeVersion(session, caseId, together, taken, reader, (tx, made) => {
    for (const { id } of others) rememberMerged(tx, made.id, id, newId(linkId), now())
  })
}

/** What was said of all of them holds of them together, and so does that one of them is medical. */
function saidOfAll(documents: readonly Document[]): Document['medicalSaid'] {
  if (documents.some(({ medicalSaid }) => medicalSaid === 'yes')) return 'yes'
  return documents.every(({ medicalSaid }) => medicalSaid === 'no') ? 'no' : null
}

/** A document whose pages can be taken out. */
function arrangeable(db: Reader, id: DocumentId): Document {
  const document = getDocument(db, id)
  if (document.replacedBy !== null) throw new Failed({ kind: 'invalid-input', detail: 'older-version' })
  if (document.pages === 0) throw unreadable(document)
  return document
}

const unreadable = ({ title }: Document, detail = 'pages-unreadable'): Failed =>
  new Failed({ kind: 'unreadable-file', detail, values: { title } })

type Within = NonNullable<Incoming['within']>

async function makeVersion(
  session: Session,
  caseId: CaseId,
  before: Document,
  taken: readonly Taken[],
  reader: FileReader,
  also?: Within,
): Promise<Document> {
  const incoming = await pdfOf(session, caseId, before, taken, reader)
  const db = openCase(session, caseId)
  arrangeable(db, before.id)
  const stored = await storeDocument(session, caseId, {
    ...incoming,
    facts: factsForNext(before),
    origin: originOfNext(db, before, 'pages'),
    within: (tx, made) => {
      carryPages(tx, made.id, taken)
      also?.(tx, made)
      joinSeries(tx, before)
    },
  })
  return getDocument(openCase(session, caseId), stored.id)
}

/** A document of its own from some pages of another. */
async function makePart(
  session: Session,
  caseId: CaseId,
  from: Document,
  taken: readonly Taken[],
  given: { readonly language: Language; readonly reader: FileReader },
): Promise<Document> {
  const incoming = await pdfOf(session, caseId, from, taken, given.reader)
  const { folder, parentId, parentRole, confirmed } = from
  const part = fill(textsOf(given.language).documents.part, { title: from.title.slice(0, 280) })
  return storeDocument(session, caseId, {
    ...incoming,
    facts: { ...factsForNext(from), title: part },
    origin: { folder, parentId, parentRole, confirmed },
    within: (tx, made) => carryPages(tx, made.id, taken),
  })
}

type Pdf = Pick<Incoming, 'name' | 'bytes' | 'sha256' | 'read'>

/** The pages as a file, with the texts that are known of them: nothing is recognised or read again. */
async function pdfOf(
  session: Session,
  caseId: CaseId,
  document: Document,
  taken: readonly Taken[],
  reader: FileReader,
): Promise<Pdf> {
  const db = openCase(session, caseId)
  const ids = [...new Set(taken.map(({ id }) => id))]
  const documents = ids.map((id) => arrangeable(db, id))
  const total = documents.reduce((sum, { bytes }) => sum + bytes, 0)
  if (taken.length > mostPages || total > mostBytes)
    throw new Failed({ kind: 'too-large', file: document.title })
  if (taken.some(({ id, page }) => page > (documents[ids.indexOf(id)]?.pages ?? 0))) {
    throw new Failed({ kind: 'invalid-input', detail: 'page' })
  }
  const sources = ids.map((id) => pageBytes(db, id))
  const texts = textsFor(db, taken)
  const picks = taken.map(({ id, page, turn, a4 }) => ({ source: ids.indexOf(id), page: page - 1, turn, a4 }))
  const made = await reader.arrange(sources, picks)
  if (!made.ok) throw unreadable(document, made.failure.detail === 'timeout' ? 'pages-slow' : undefined)
  const bytes = Uint8Array.from(made.value)
  return {
    name: `${document.fileName.replace(/\.[^.]{1,8}$/, '')}.pdf`,
    bytes,
    sha256: sha256(bytes),
    read: {
      status: 'read',
      kind: 'pdf',
      mime: 'application/pdf',
      extension: 'pdf',
      pages: taken.length,
      pageTexts: texts,
      ocr: ocrOf(documents) === 'needed' ? 'needed' : 'none',
    },
  }
}
