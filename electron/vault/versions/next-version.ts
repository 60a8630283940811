import type { Document, DocumentFacts } from '../../../shared/domain/document.ts'
import type { Origin } from '../documents/facts-of.ts'
import type { Reader } from '../store/connection.ts'
import { nextVersion, seriesOf } from './series.ts'

/** What is known of a document holds of its next version too. */
export const factsForNext = (document: Document): DocumentFacts => ({
  title: document.title,
  kind: document.kind,
  section: document.section,
  date: document.date,
  sent: document.sent,
  received: document.received,
  agency: document.agency,
  reference: document.reference,
  paperAt: document.paperAt,
  matterId: document.matterId,
  medicalSaid: document.medicalSaid,
})

/** Where the next version stands: after all there are, with what the document came with. */
export const originOfNext = (db: Reader, document: Document, kind: Document['versionKind']): Origin => ({
  folder: document.folder,
  parentId: document.parentId,
  parentRole: document.parentRole,
  seriesId: seriesOf(document),
  version: nextVersion(db, seriesOf(document)),
  versionKind: kind,
  confirmed: document.confirmed,
})
