import {
  documentSchema,
  sectionOf,
  type Document,
  type DocumentFacts,
} from '../../../shared/domain/document.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import type { ReadResult } from '../../intake/reader/reader.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { now } from '../store/clock.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import { chunkCount, chunkSize, insertChunks } from './chunks.ts'
import {
  completeDocument,
  indexDocument,
  insertDocument,
  insertPageTexts,
  type Shape,
} from './documents-table.ts'

export type Incoming = {
  /** Safe to show. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly read: ReadResult
  readonly facts: DocumentFacts
}

/** Up to here metadata and bytes commit in one transaction; above it in slices that are swept when torn. */
const oneTransaction = 50 * 1024 * 1024
const sliceChunks = (8 * 1024 * 1024) / chunkSize

/** Stores a document with its original and its text. On the disk when this returns; never half of it. */
export function storeDocument(db: Reader, register: Reader, incoming: Incoming): Document {
  const agency = namedAgency(register, incoming.facts.agency ?? '')
  const facts = factsOf(incoming, agency)
  const { bytes, read } = incoming
  const shape = shapeOf(read)
  const chunks = chunkCount(bytes.length)
  if (bytes.length <= oneTransaction) {
    write(db, (tx) => {
      insertDocument(tx, facts, shape, 'complete')
      insertChunks(tx, facts.id, bytes, 0, chunks)
      describe(tx, facts, read)
    })
    return facts
  }
  try {
    write(db, (tx) => insertDocument(tx, facts, shape, 'importing'))
    for (let from = 0; from < chunks; from += sliceChunks) {
      write(db, (tx) => insertChunks(tx, facts.id, bytes, from, Math.min(chunks, from + sliceChunks)))
    }
    write(db, (tx) => {
      completeDocument(tx, facts.id)
      describe(tx, facts, read)
    })
  } catch (error) {
    // The disk may be full: what was written of it makes room again. If even this fails, the next opening sweeps.
    attempt(() =>
      write(db, (tx) => run(tx, sql`DELETE FROM document WHERE id = ${facts.id} AND state = 'importing'`)),
    )
    throw error
  }
  return facts
}

function shapeOf({ kind, image }: ReadResult): Shape {
  const { width = null, height = null, orientation = null } = image ?? {}
  return { sniffed: kind, width, height, orientation }
}

function describe(tx: Writer, facts: Document, read: ReadResult): void {
  insertPageTexts(tx, facts.id, read.pageTexts)
  indexDocument(tx, facts)
}

function factsOf(incoming: Incoming, agency: ReturnType<typeof namedAgency>): Document {
  const { name, bytes, sha256, read, facts } = incoming
  const kind = facts.kind ?? kindOf(read)
  const nothingSaid = { sent: null, received: null, date: read.date ?? null }
  return documentSchema.parse({
    ...nothingSaid,
    section: sectionOf(kind),
    title: titleOf(incoming),
    ...facts,
    id: newId(documentId),
    kind,
    fileName: name,
    mime: read.mime,
    agencyId: agency.id,
    agency: agency.name,
    bytes: bytes.length,
    sha256,
    pages: read.pages,
    textChars: read.pageTexts.reduce((sum, text) => sum + text.length, 0),
    ocr: read.ocr,
    reason: reasonOf(read),
    addedAt: now(),
  })
}

const titleOf = ({ name, read }: Incoming): string =>
  (read.title ?? '').trim().slice(0, 300).toWellFormed().trim() || name.slice(0, 300)

const reasonOf = (read: ReadResult): string | null =>
  read.status === 'read' ? null : (read.reason ?? 'damaged')

/** What a file is as long as the person has not said so. */
function kindOf(read: ReadResult): Document['kind'] {
  if (read.image) return 'foto'
  return read.mail ? 'email' : 'overig'
}
