import { documentSchema, sectionOf, type Document } from '../../../shared/domain/document.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import { titleFromName, withoutNumbers } from '../../intake/guess/guess-title.ts'
import type { ReadResult } from '../../intake/reader/reader.ts'
import type { namedAgency } from '../agencies/agencies-table.ts'
import { now } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { Incoming } from './store-document.ts'

/** Where a document came from: its folders, the document that it came with, the versions before it. */
export type Origin = Partial<
  Pick<Document, 'folder' | 'parentId' | 'parentRole' | 'seriesId' | 'version' | 'versionKind' | 'confirmed'>
>

const unsaid = {
  sent: null,
  received: null,
  reference: '',
  paperAt: '',
  matterId: null,
  folder: '',
  parentId: null,
  parentRole: '',
  seriesId: null,
  version: 1,
  versionKind: '',
  replacedBy: null,
  confirmed: false,
  medicalSaid: null,
} as const

/** What is known of a document at its coming in: what the person said goes before what was read in it. */
export function factsOf(incoming: Incoming, agency: ReturnType<typeof namedAgency>): Document {
  const { name, bytes, sha256, read, facts } = incoming
  const kind = facts.kind ?? kindOf(read)
  return documentSchema.parse({
    ...unsaid,
    date: read.date ?? null,
    section: sectionOf(kind),
    title: titleOf(incoming),
    ...facts,
    ...incoming.origin,
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
  (read.title ?? '').trim().slice(0, 300).toWellFormed().trim() ||
  withoutNumbers(name.slice(0, 300)) ||
  titleFromName(name)

const reasonOf = (read: ReadResult): string | null =>
  read.status === 'read' ? null : (read.reason ?? 'damaged')

/** What a file is as long as the person has not said so. */
function kindOf(read: ReadResult): Document['kind'] {
  if (read.image) return 'foto'
  return read.mail ? 'email' : 'overig'
}
