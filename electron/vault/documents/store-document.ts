import { setImmediate } from 'node:timers/promises'
import type { Document, DocumentFacts } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { ReadResult } from '../../intake/reader/reader.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { openCase } from '../cases/open.ts'
import { putRooms } from '../pages/rooms-table.ts'
import type { Session } from '../session/session.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import { chunkCount, chunkSize, insertChunks } from './chunks.ts'
import { setWaiting } from '../intake/waiting-work.ts'
import { keepSaid } from '../guesses/guesses-table.ts'
import { describeDocument } from './describe.ts'
import { factsOf, type Origin } from './facts-of.ts'
import { importing } from './importing.ts'
import { completeDocument, insertDocument, insertPageTexts, type Shape } from './documents-table.ts'
import { insertRendition } from './rendition.ts'

export type Incoming = {
  /** Safe to show. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly read: ReadResult
  readonly facts: DocumentFacts
  /** What it came with and where it lay; nothing of that when left out. */
  readonly origin?: Origin
  /** What is to happen in the transaction in which the document comes to be there, after it. */
  readonly within?: (tx: Writer, document: Document) => void
  readonly signal?: AbortSignal
}

/**
 * Up to here metadata and bytes commit in one transaction; above it in slices that are swept when torn. A note that
 * is saved meanwhile waits for no more than this.
 */
const oneTransaction = 16 * 1024 * 1024
const sliceChunks = (8 * 1024 * 1024) / chunkSize

/**
 * Stores a document with its original and its text. On the disk when this answers; never half of it. Between the
 * slices of a large one other work is done. Rejects with `Failed` (`disk-full` …) or the signal's reason.
 */
export async function storeDocument(session: Session, id: CaseId, incoming: Incoming): Promise<Document> {
  const agency = namedAgency(session.register, incoming.facts.agency ?? '')
  const facts = factsOf(incoming, agency)
  // Before the document is there: a kill in between leaves nothing that is forgotten.
  if (facts.ocr === 'needed') setWaiting(session.register, id, 'ocr')
  if (incoming.bytes.length > oneTransaction) {
    await importing(facts.id, async () => storeInSlices(session, id, incoming, facts))
    return facts
  }
  write(openCase(session, id), (tx) => {
    insertDocument(tx, facts, shapeOf(incoming.read), 'complete')
    insertChunks(tx, facts.id, incoming.bytes, 0, chunkCount(incoming.bytes.length))
    keepSaid(tx, facts.id, incoming.facts)
    storeInside(tx, session.register, facts, incoming.read)
    incoming.within?.(tx, facts)
  })
  return facts
}

async function storeInSlices(
  session: Session,
  id: CaseId,
  incoming: Incoming,
  facts: Document,
): Promise<void> {
  const { bytes, read, signal } = incoming
  const chunks = chunkCount(bytes.length)
  try {
    write(openCase(session, id), (tx) => insertDocument(tx, facts, shapeOf(read), 'importing'))
    for (let from = 0; from < chunks; from += sliceChunks) {
      const to = Math.min(chunks, from + sliceChunks)
      write(openCase(session, id), (tx) => insertChunks(tx, facts.id, bytes, from, to))
      await setImmediate()
      signal?.throwIfAborted()
    }
    write(openCase(session, id), (tx) => {
      completeDocument(tx, facts.id)
      keepSaid(tx, facts.id, incoming.facts)
      storeInside(tx, session.register, facts, read)
      incoming.within?.(tx, facts)
    })
  } catch (error) {
    // The disk may be full: what was written of it makes room again. If even this fails, the next opening sweeps.
    attempt(() =>
      write(openCase(session, id), (tx) =>
        run(tx, sql`DELETE FROM document WHERE id = ${facts.id} AND state = 'importing'`),
      ),
    )
    throw error
  }
}

function shapeOf({ kind, image }: ReadResult): Shape {
  const { width = null, height = null, orientation = null } = image ?? {}
  return { sniffed: kind, width, height, orientation }
}

/** What was found in it: its text, the pages made of it, and all that follows from its text. */
function storeInside(tx: Writer, register: Reader, facts: Document, read: ReadResult): void {
  insertPageTexts(tx, facts.id, read.pageTexts)
  if (read.rendition) insertRendition(tx, facts.id, read.rendition)
  putRooms(tx, facts.id, read.rooms ?? [])
  describeDocument(tx, register, facts)
}
