import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AddedFile, DocumentFacts } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { ReadResult, Reader as FileReader } from '../../intake/reader/reader.ts'
import { displayName } from '../../intake/file-name.ts'
import { walk, type Found } from '../../intake/walk.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { count } from '../store/connection.ts'
import { attemptAsync } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import { documentByHash } from './documents-table.ts'
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

type Prepared = {
  readonly file: Found
  readonly name: string
  readonly bytes?: Uint8Array
  readonly sha256?: string
  readonly read?: ReadResult
  readonly refused?: string
}

/** 4 GB: beyond it a case can no longer be copied, checked or handed over in reasonable time. */
const caseLimit = 4 * 1024 ** 3
/** Files read at the same time: one is being stored while the next ones are being read. */
const ahead = 2

/**
 * Takes files in, one after the other: each is there with all its bytes and text when it is reported, or not at
 * all. What cannot be read is kept as it is. After a cancel what was reported stays, the rest was never there.
 */
export async function addDocuments(session: Session, id: CaseId, options: AddOptions): Promise<AddedFile[]> {
  openCase(session, id)
  const files = await walk(options.paths, options.signal)
  const report: AddedFile[] = []
  const queue = files.slice(0, ahead).map(async (file) => prepare(session, id, file, options))
  for (const [at, file] of files.entries()) {
    options.onProgress?.(at, files.length, nameOf(file), report)
    const prepared = await queue[at]
    if (options.signal?.aborted) break
    const next = files[at + ahead]
    if (next) queue.push(prepare(session, id, next, options))
    if (prepared) report.push(store(session, id, prepared, options))
    delete queue[at]
  }
  await Promise.allSettled(queue)
  touchCase(session, id, openCase(session, id))
  options.onProgress?.(report.length, files.length, '', report)
  if (options.signal?.aborted) throw new Failed({ kind: 'cancelled' })
  return report
}

const nameOf = (file: Found): string => displayName(basename(file.path))

/** Everything that can be done without the database: read, hash, look inside. */
async function prepare(session: Session, id: CaseId, file: Found, options: AddOptions): Promise<Prepared> {
  const name = nameOf(file)
  if (file.status === 'refused') return { file, name, refused: file.reason }
  if (options.signal?.aborted) return { file, name, refused: 'cancelled' }
  const loaded = await attemptAsync(async () => readFile(file.path), file.path)
  if (!loaded.ok) return { file, name, refused: loaded.failure.kind }
  const bytes = loaded.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (options.duplicates === 'skip' && documentByHash(openCase(session, id), sha256))
    return { file, name, bytes, sha256 }
  try {
    const signal = options.signal ? { signal: options.signal } : {}
    return { file, name, bytes, sha256, read: await options.reader.read(bytes, name, signal) }
  } catch (error) {
    if (options.signal?.aborted) return { file, name, refused: 'cancelled' }
    throw error
  }
}

function store(session: Session, id: CaseId, prepared: Prepared, options: AddOptions): AddedFile {
  const { file, name, bytes, sha256, read, refused } = prepared
  const words = textsOf(options.language).intake
  const reasonOf = (key: string): string =>
    Object.entries(words).find(([name]) => name === key)?.[1] ?? words.damaged
  if (refused !== undefined || !bytes || sha256 === undefined) {
    return { path: file.path, status: 'refused', reason: reasonOf(refused ?? 'damaged') }
  }
  const db = openCase(session, id)
  const twin = documentByHash(db, sha256)
  if (twin && options.duplicates === 'skip') {
    return {
      path: file.path,
      status: 'duplicate',
      id: twin.id,
      sha256,
      pages: twin.pages,
      textChars: twin.textChars,
    }
  }
  if (!read) return { path: file.path, status: 'refused', reason: reasonOf('damaged') }
  if (count(db, sql`SELECT coalesce(sum(bytes), 0) FROM document`) + bytes.length > caseLimit) {
    return { path: file.path, status: 'refused', reason: reasonOf('case-full') }
  }
  const document = storeDocument(db, session.register, { name, bytes, sha256, read, facts: options.facts })
  return {
    path: file.path,
    status: read.status === 'read' ? 'added' : 'unreadable',
    id: document.id,
    sha256,
    pages: document.pages,
    textChars: document.textChars,
    ocr: document.ocr,
    ...(document.reason === null ? {} : { reason: reasonOf(document.reason) }),
  }
}
