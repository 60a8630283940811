import type { Document, DocumentFacts } from '../../../shared/domain/document.ts'
import { openCase } from '../cases/open.ts'
import { documentByHash } from '../documents/documents-table.ts'
import { storeDocument } from '../documents/store-document.ts'
import { count, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import type { Content } from './contents.ts'
import { changeItem, insertItems, placeOf, type Item, type NewItem } from './items-table.ts'
import { unreadArchive, withoutParts, type Looked } from './look-inside.ts'
import { insertOccurrence } from './occurrences-table.ts'
import { asksFirst, look, type Prepared } from './prepare.ts'
import type { Run } from './run.ts'

/** 4 GB: beyond it a case can no longer be copied, checked or handed over in reasonable time. */
const caseLimit = 4 * 1024 ** 3
/** All files of a ZIP and of the ZIPs in it together (security.md section 4). */
const mostInside = 2_000
const mostBytesInside = 1_000_000_000

/** Stores one file, or writes down why not: the document and what became of its file are one step on the disk. */
export async function take(run: Run, item: Item, prepared: Prepared): Promise<void> {
  if (prepared.status === 'refused') return refuse(run, item, prepared.reason)
  const { bytes, sha256 } = prepared
  const known = twin(run, item, sha256)
  if (known) {
    await prepared.looked?.content?.close()
    return sameAs(run, item, known, sha256)
  }
  // It had a twin when it was prepared, which may have gone to the bin since.
  const looked = withinLimits(run, item, prepared.looked ?? (await look(run, item, bytes)), bytes)
  run.signal?.throwIfAborted()
  if (isFull(openCase(run.session, run.caseId), bytes.length)) return refuse(run, item, 'case-full')
  await store(run, item, { bytes, sha256, looked })
}

const twin = (run: Run, item: Item, sha256: string): Document | undefined =>
  asksFirst(run, item) ? documentByHash(openCase(run.session, run.caseId), sha256) : undefined

const isFull = (db: Reader, more: number): boolean =>
  count(db, sql`SELECT coalesce(sum(bytes), 0) FROM document`) + more > caseLimit

export function refuse(run: Run, item: Item, reason: string): void {
  write(openCase(run.session, run.caseId), (tx) =>
    changeItem(tx, run.batch.id, item, { state: 'refused', reason }),
  )
}

/** Its bytes are in the case. The logo below every mail is not worth a question; all else is asked. */
function sameAs(run: Run, item: Item, known: Document, sha256: string): void {
  const found = { twinId: known.id, sha256 }
  write(openCase(run.session, run.caseId), (tx) => {
    if (item.role === 'inline') {
      const occurrenceId = insertOccurrence(tx, known.id, item)
      return changeItem(tx, run.batch.id, item, { ...found, state: 'linked', occurrenceId })
    }
    const state = run.batch.duplicates === 'ask' ? 'duplicate' : 'skipped'
    return changeItem(tx, run.batch.id, item, { ...found, state })
  })
}

/** Many small ZIPs in one may not do together what one may not do alone. */
function withinLimits(run: Run, item: Item, looked: Looked, bytes: Uint8Array): Looked {
  const { content } = looked
  if (item.role !== 'member' || content === undefined) return looked
  const [root = ''] = item.place.split('.')
  const db = openCase(run.session, run.caseId)
  const inside = sql`FROM intake_item WHERE batch_id = ${run.batch.id} AND place > ${`${root}.`} AND place < ${`${root}/`}`
  const files = count(db, sql`SELECT count(*) ${inside}`) + content.parts.length
  const size = count(db, sql`SELECT coalesce(sum(bytes), 0) ${inside}`) + sizeOf(content)
  if (files <= mostInside && size <= mostBytesInside) return looked
  void content.close()
  // The words of a mail do not depend on what came with it.
  if (looked.read.mail !== undefined) return { read: withoutParts(looked.read) }
  return { read: unreadArchive(bytes, item.name, files > mostInside ? 'zip-too-many' : 'zip-bomb') }
}

const sizeOf = ({ parts }: Content): number => parts.reduce((sum, part) => sum + part.bytes, 0)

async function store(
  run: Run,
  item: Item,
  { bytes, sha256, looked }: { bytes: Uint8Array; sha256: string; looked: Looked },
): Promise<void> {
  const { content, read } = looked
  const { folder, parentId, role: parentRole } = item
  const document = await storeDocument(run.session, run.caseId, {
    name: item.name,
    bytes,
    sha256,
    read,
    facts: factsFor(run.batch.facts, item),
    origin: { folder, parentId, parentRole },
    ...(run.signal ? { signal: run.signal } : {}),
    within: (tx, { id, reason }) => {
      const state = reason === null ? 'added' : 'unreadable'
      const said = reason ?? read.note ?? null
      changeItem(tx, run.batch.id, item, { state, documentId: id, sha256, reason: said, bytes: bytes.length })
      if (content) insertItems(tx, run.batch.id, partsOf(item, id, content))
    },
  })
  if (content) await run.contents.put(document.id, content)
}

/** What the person said of a ZIP or mail holds for what is in it only where it cannot be about one file. */
function factsFor(facts: DocumentFacts, item: Item): DocumentFacts {
  if (item.parentId === null) return facts
  const { received, matterId, paperAt } = facts
  return Object.fromEntries(
    Object.entries({ received, matterId, paperAt }).filter(([, value]) => value !== undefined),
  )
}

const partsOf = (item: Item, parentId: Document['id'], { parts }: Content): NewItem[] =>
  parts.map(({ at, name, folder, bytes, role, refused }) => ({
    place: placeOf(at, item.place),
    path: [item.path || item.name, folder, name].filter((part) => part !== '').join('/'),
    name,
    folder,
    bytes,
    parentId,
    part: at,
    role,
    answer: item.answer,
    ...(refused === undefined ? {} : { state: 'refused', reason: refused }),
  }))
