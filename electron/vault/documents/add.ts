import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AddedFile, Document, DocumentFacts } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { ReadResult, Reader as FileReader } from '../../intake/reader/reader.ts'
import { displayName } from '../../intake/file-name.ts'
import { walk, type Found } from '../../intake/walk.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { count, type Reader } from '../store/connection.ts'
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
  if (options.duplicates === 'skip' && documentByHash(openCase(session, id), sha256)) {
    return { file, name, bytes, sha256 }
  }
  const read = await lookInside(bytes, name, options)
  return read ? { file, name, bytes, sha256, read } : { file, name, refused: 'cancelled' }
}

/** undefined: stopped half-way. */
async function lookInside(
  bytes: Uint8Array,
  name: string,
  options: AddOptions,
): Promise<ReadResult | undefined> {
  const { signal, reader } = options
  try {
    return await reader.read(bytes, name, signal ? { signal } : {})
  } catch (error) {
    if (signal?.aborted) return undefined
    throw error
  }
}

function store(session: Session, id: CaseId, prepared: Prepared, options: AddOptions): AddedFile {
  const { file, name, bytes, sha256, read } = prepared
  const { path } = file
  const refuse = (key: string): AddedFile => ({
    path,
    status: 'refused',
    reason: reasonIn(options.language, key),
  })
  if (prepared.refused !== undefined || !bytes || sha256 === undefined)
    return refuse(prepared.refused ?? 'damaged')
  const db = openCase(session, id)
  const twin = options.duplicates === 'skip' ? documentByHash(db, sha256) : undefined
  if (twin) return { path, status: 'duplicate', ...factsOf(twin) }
  if (!read) return refuse('damaged')
  if (isFull(db, bytes.length)) return refuse('case-full')
  const document = storeDocument(db, session.register, { name, bytes, sha256, read, facts: options.facts })
  if (document.reason === null) return { path, status: 'added', ...factsOf(document) }
  return { path, status: 'unreadable', ...factsOf(document), reason: reasonIn(options.language, document.reason) }
}

const factsOf = ({ id, sha256, pages, textChars, ocr }: Document) => ({ id, sha256, pages, textChars, ocr })

const isFull = (db: Reader, more: number): boolean =>
  count(db, sql`SELECT coalesce(sum(bytes), 0) FROM document`) + more > caseLimit

function reasonIn(language: Language, key: string): string {
  const words = textsOf(language).intake
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? words.damaged
}
