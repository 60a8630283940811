import type { Document } from '../../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { DossierSource } from '../../dossier/export.ts'
import { stopsExport } from '../../dossier/judge.ts'
import { openCase } from '../cases/open.ts'
import { originalInTurns, type Room } from '../documents/chunks.ts'
import { getDocument, pageTexts, shapeOf } from '../documents/documents-table.ts'
import { renditionOf } from '../documents/rendition.ts'
import { ownLetterOf } from '../letters/references.ts'
import { layerOf } from '../ocr/layers-table.ts'
import { fillRooms } from '../pages/fill-rooms.ts'
import { roomsOf } from '../pages/rooms-table.ts'
import type { Session } from '../session/session.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { listRedactions } from '../redactions/redactions-table.ts'
import { safeCopyOf, type PageWords } from '../redactions/safe-copy.ts'
import { attempt, attemptAsync } from '../store/failures.ts'
import type { Reader } from '../store/connection.ts'

/** Pictures that stand in a dossier as they are. */
export const printable: ReadonlySet<string> = new Set(['jpeg', 'png'])
const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** How a dossier gets at a document: its pages, its picture, its text, or the reason why there is none. */
export async function sourceOf(
  session: Session,
  caseId: CaseId,
  id: string,
  language: Language,
  room?: Room,
): Promise<Result<DossierSource>> {
  const known = documentId.parse(id)
  const open = () => openCase(session, caseId)
  const means: Means = {
    layer: (page) => layerOf(open(), known, page),
    rooms: () => roomsOf(open(), known),
    original: async () => originalInTurns(open, known, room),
  }
  return attemptAsync(async () => source(open, getDocument(open(), known), language, means))
}

type LayerOf = (page: number) => ReturnType<typeof layerOf>
type Means = {
  /** What was recognised on a page, from 1. */
  readonly layer: LayerOf
  /** Where its pages have room for a page number. */
  readonly rooms: () => ReturnType<typeof roomsOf>
  readonly original: () => Promise<Uint8Array>
}

async function source(
  open: () => Reader,
  document: Document,
  language: Language,
  means: Means,
): Promise<DossierSource> {
  const { layer, original } = means
  const { id } = document
  const shape = shapeOf(open(), id)
  // A PDF that could not be read for its text may still have pages that can be copied or repaired.
  const made = shape.sniffed === 'pdf' ? await original() : renditionOf(open(), id)
  if (made) return pdfSource(open(), id, made, means)
  if (printable.has(shape.sniffed) && document.reason === null) {
    const orientation = orientations.find((value) => value === shape.orientation) ?? 1
    return {
      kind: 'image',
      bytes: await original(),
      width: shape.width ?? 1,
      height: shape.height ?? 1,
      orientation,
      textLayer: layer(1),
    }
  }
  const body = pageTexts(open(), id)
    .map(({ text }) => text)
    .join('\n\n')
  if (body.trim() !== '') return { kind: 'text', title: document.title, headers: [], body }
  return {
    kind: 'unreadable',
    fileName: document.fileName,
    bytes: document.bytes,
    sha256: document.sha256,
    reason: intakeReason(document, language),
    ...(document.reason === null ? {} : { cause: document.reason }),
  }
}

function pdfSource(db: Reader, id: DocumentId, bytes: Uint8Array, { layer, rooms }: Means): DossierSource {
  const letter = ownLetterOf(db, id)
  let known: ReturnType<typeof roomsOf> | undefined
  const room = (page: number) => (known ??= rooms()).get(page + 1)
  return { kind: 'pdf', bytes, textLayer: (page) => layer(page + 1), room, ...(letter ? { letter } : {}) }
}

/** Why a document could not be read when it came in, in plain words. */
export function intakeReason(document: Pick<Document, 'reason'>, language: Language): string {
  const words = textsOf(language).intake
  return Object.entries(words).find(([key]) => key === document.reason)?.[1] ?? words.unsupported
}

type Copying = {
  readonly language: Language
  readonly reader: FileReader
  /** Told of each document with boxes: which words of its pages are gone. */
  readonly copies: Map<string, readonly PageWords[]>
}

/**
 * The same for the export, as it asks: nothing rejects, everything is a result. A document with boxes comes as a safe
 * copy. What was opened is good until the next is: all originals come to stand in the same memory, which would else
 * fill with what nobody needs any more.
 */
export const opener = (
  session: Session,
  caseId: CaseId,
  { language, reader, copies }: Copying,
): ((id: string) => Promise<Result<DossierSource>>) => {
  const room = sameRoom()
  const asItIs = async (id: DocumentId): Promise<Result<DossierSource>> => {
    const found = await sourceOf(session, caseId, id, language, room)
    if (!found.ok || found.value.kind !== 'pdf' || found.value.letter) return found
    const { bytes } = found.value
    const filled = await attemptAsync(async () => fillRooms(session, caseId, id, bytes, reader))
    return filled.ok || !stopsExport(filled.failure) ? found : filled
  }
  return async function open(id): Promise<Result<DossierSource>> {
    const known = documentId.parse(id)
    const safe = await attemptAsync(async () => safeCopyOf({ session, caseId, reader, language }, known))
    // There is no other copy of what could not be made safe.
    if (!safe.ok) return safe
    if (safe.value !== null) {
      copies.set(id, safe.value.pages)
      return ok(safe.value.source)
    }
    const found = await asItIs(known)
    // Reading it lets others go: something may have been made black meanwhile.
    const boxed = attempt(() => listRedactions(openCase(session, caseId), known).length > 0)
    if (!boxed.ok) return boxed
    return boxed.value ? open(id) : found
  }
}

function sameRoom(): Room {
  let all = new Uint8Array(0)
  return (bytes) => {
    if (all.length < bytes) all = new Uint8Array(bytes)
    return all.subarray(0, bytes)
  }
}
