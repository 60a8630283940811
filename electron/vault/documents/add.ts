import type { AddedFile, Document, DocumentFacts } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { walk, type Found } from '../../intake/walk.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { count, type Reader } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import { documentByHash } from './documents-table.ts'
import { lookInside, nameOf, prepare, Queue, type Prepared } from './prepare.ts'
import { storeDocument } from './store-document.ts'

export type AddOptions = {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[]
  /** What the person says of all of them; goes before what is read in the files. */
  readonly facts: DocumentFacts
  /** What to do with a file whose bytes are in the case already. */
  readonly duplicates: 'keep' | 'skip'
  readonly language: Language
  readonly reader: FileReader
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number, label: string, files: readonly AddedFile[]) => void
}

/** 4 GB: beyond it a case can no longer be copied, checked or handed over in reasonable time. */
const caseLimit = 4 * 1024 ** 3

/**
 * Takes files in, one after the other: each is there with all its bytes and text when it is reported, or not at
 * all. What cannot be read is kept as it is. Throws `Failed`: `cancelled` (what was reported stays, the rest was
 * never there), `disk-full`, `vault-damaged` …
 */
export async function addDocuments(session: Session, id: CaseId, options: AddOptions): Promise<AddedFile[]> {
  openCase(session, id)
  const report: AddedFile[] = []
  try {
    const files = await walk(options.paths, options.signal)
    await addAll(session, id, files, options, report)
  } catch (error) {
    if (options.signal?.aborted === true) throw new Failed({ kind: 'cancelled' })
    throw error
  } finally {
    // A full disk or a lock in between: the next opening counts again.
    attempt(() => touchCase(session, id))
  }
  return report
}

async function addAll(
  session: Session,
  id: CaseId,
  files: readonly Found[],
  options: AddOptions,
  report: AddedFile[],
): Promise<void> {
  const queue = new Queue(files, async (file) => prepare(session, id, file, options))
  try {
    for (const [at, file] of files.entries()) {
      options.onProgress?.(at, files.length, nameOf(file), report)
      const prepared = await queue.next()
      options.signal?.throwIfAborted()
      report.push({ path: file.path, ...(await take(session, id, prepared, options)) })
    }
  } finally {
    await queue.settled()
    options.onProgress?.(report.length, files.length, '', report)
  }
}

type Taken = Omit<AddedFile, 'path'>

/** Stores one file, or says why not. */
async function take(session: Session, id: CaseId, prepared: Prepared, options: AddOptions): Promise<Taken> {
  if (prepared.status === 'refused') return refused(options.language, prepared.reason)
  const twin = (): Document | undefined =>
    options.duplicates === 'skip' ? documentByHash(openCase(session, id), prepared.sha256) : undefined
  // It had a twin when it was prepared, which may have gone to the bin since.
  const read = prepared.read ?? (twin() ? undefined : await lookInside(prepared, options))
  const known = twin()
  if (known || !read) return { status: 'duplicate', ...(known ? factsOf(known) : {}) }
  if (isFull(openCase(session, id), prepared.bytes.length)) return refused(options.language, 'case-full')
  const { facts, signal } = options
  const document = await storeDocument(session, id, {
    ...prepared,
    read,
    facts,
    ...(signal ? { signal } : {}),
  })
  if (document.reason === null) return { status: 'added', ...factsOf(document) }
  return { status: 'unreadable', ...factsOf(document), reason: reasonIn(options.language, document.reason) }
}

const refused = (language: Language, key: string): Taken => ({
  status: 'refused',
  reason: reasonIn(language, key),
})

const factsOf = ({ id, sha256, pages, textChars, ocr }: Document) => ({ id, sha256, pages, textChars, ocr })

const isFull = (db: Reader, more: number): boolean =>
  count(db, sql`SELECT coalesce(sum(bytes), 0) FROM document`) + more > caseLimit

function reasonIn(language: Language, key: string): string {
  const words = textsOf(language).intake
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? words.damaged
}
