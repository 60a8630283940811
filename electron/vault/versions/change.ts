import type { Document } from '../../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { displayName } from '../../intake/file-name.ts'
import { sha256 } from '../../intake/hash-file.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { mostFileBytes } from '../../intake/walk.ts'
import { basename } from 'node:path'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { storeDocument } from '../documents/store-document.ts'
import type { Session } from '../session/session.ts'
import { attemptAsync } from '../store/failures.ts'
import { must } from '../../../shared/result.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { loadFile } from '../store/load-file.ts'
import { sql } from '../store/sql.ts'
import { factsForNext, originOfNext } from './next-version.ts'
import { nextVersion, seriesOf, settleSeries, versionsOf } from './series.ts'

type Kind = Document['versionKind']

/**
 * Takes a file in as the next version of a document. Throws `Failed`: `not-found`, `unreadable-file` (a version
 * that nobody can read is none), `too-large`, `disk-full` …
 */
export async function addVersion(
  session: Session,
  caseId: CaseId,
  given: { readonly id: DocumentId; readonly path: string; readonly kind: Kind },
  reader: FileReader,
): Promise<Document> {
  const file = displayName(basename(given.path))
  counting(openCase(session, caseId), given.id)
  const bytes = must(await attemptAsync(async () => loadFile(given.path, mostFileBytes), given.path))
  const read = await reader.read(bytes, file)
  if (read.status === 'unreadable') throw new Failed({ kind: 'unreadable-file', file })
  const db = openCase(session, caseId)
  const before = counting(db, given.id)
  const { date: _own, ...facts } = factsForNext(before)
  // Nobody knows yet what stands in another file: that it is not medical was said of the one before.
  const medicalSaid = before.medicalSaid === 'yes' ? 'yes' : null
  const stored = await storeDocument(session, caseId, {
    name: file,
    bytes,
    sha256: sha256(bytes),
    read,
    facts: { ...facts, medicalSaid, date: read.date ?? before.date },
    origin: originOfNext(db, before, given.kind),
    within: (tx) => joinSeries(tx, before),
  })
  return getDocument(openCase(session, caseId), stored.id)
}

/** The version that counts of this document. Throws `Failed` (`not-found`). */
export function counting(db: Reader, id: DocumentId): Document {
  const last = versionsOf(db, id).at(-1)
  if (last === undefined) throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
  return last
}

/** In the transaction in which a new version comes in: the ones before it give way. */
export function joinSeries(tx: Writer, before: Document): void {
  const series = seriesOf(before)
  run(tx, sql`UPDATE document SET series_id = ${series} WHERE id = ${series} AND series_id IS NULL`)
  settleSeries(tx, series)
}

/**
 * Says that a document of its own is the next version of another. Throws `Failed`: `not-found`; `invalid-input`
 * when it has versions itself, or is the same document already.
 */
export function joinVersions(
  db: Reader,
  given: { readonly id: DocumentId; readonly other: DocumentId; readonly kind: Kind },
): Document {
  const before = counting(db, given.id)
  const other = getDocument(db, given.other)
  const isOther = seriesOf(other) !== seriesOf(before) && versionsOf(db, other.id).length === 1
  if (!isOther || other.replacedBy !== null) {
    throw new Failed({ kind: 'invalid-input', detail: 'version-taken', values: { title: other.title } })
  }
  const series = seriesOf(before)
  write(db, (tx) => {
    const version = nextVersion(tx, series)
    run(
      tx,
      sql`UPDATE document SET series_id = ${series}, version = ${version}, version_kind = ${given.kind}
          WHERE id = ${other.id}`,
    )
    joinSeries(tx, before)
  })
  return getDocument(db, other.id)
}

/**
 * Makes a version a document of its own again. Throws `Failed`: `not-found`; `invalid-input` for one that was made
 * of the pages of the others.
 */
export function leaveSeries(db: Reader, id: DocumentId): void {
  const document = getDocument(db, id)
  const series = seriesOf(document)
  if (versionsOf(db, id).length === 1) return
  if (document.versionKind === 'pages')
    throw new Failed({ kind: 'invalid-input', detail: 'version-of-pages' })
  write(db, (tx) => {
    const heir = versionsOf(tx, id).find((each) => each.id !== id)
    // The first of them gave its name to the series; another one takes that over.
    if (series === id && heir) {
      run(tx, sql`UPDATE document SET series_id = ${heir.id} WHERE series_id = ${series} AND id <> ${id}`)
    }
    run(tx, sql`UPDATE document SET series_id = NULL, version = 1, version_kind = '' WHERE id = ${id}`)
    settleSeries(tx, series === id && heir ? heir.id : series)
    settleSeries(tx, id)
  })
}

/** Says what a version is. Throws `Failed` (`not-found`). */
export function nameVersion(db: Reader, id: DocumentId, kind: Kind): Document {
  getDocument(db, id)
  write(db, (tx) => run(tx, sql`UPDATE document SET version_kind = ${kind} WHERE id = ${id}`))
  return getDocument(db, id)
}
