import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { PhotoPage, PhotoRecipe } from '../../../shared/domain/photo.ts'
import { Failed, must } from '../../../shared/result.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { originalOf } from '../documents/chunks.ts'
import { getDocument } from '../documents/documents-table.ts'
import { renditionOf } from '../documents/rendition.ts'
import type { Progress } from '../jobs/jobs.ts'
import type { Session } from '../session/session.ts'
import { unbind, type Leaf } from '../../pictures/bind.ts'

/** Longest side of a page in dots: A4 at 213 to the inch. */
const longestPage = 2_500

/** What work on the photos of a case needs. */
export type Studio = {
  readonly session: Session
  readonly caseId: CaseId
  readonly reader: FileReader
  readonly signal?: AbortSignal
  readonly progress?: (step: Progress) => void
}

/** The steps that the machine thinks best for each of these pictures, in their order. */
export async function proposePages(studio: Studio, ids: readonly DocumentId[]): Promise<PhotoRecipe> {
  const pages: PhotoPage[] = []
  for (const photo of ids) {
    const { bytes, title } = await photoOf(studio, photo)
    studio.progress?.({ label: title })
    const steps = must(await studio.reader.propose(bytes, stopping(studio)))
    pages.push({ photo, ...steps })
    studio.progress?.({ done: pages.length })
  }
  return pages
}

/** The pages of a recipe. `known`: pages that were made before and need no more work. */
export async function developPages(
  studio: Studio,
  recipe: PhotoRecipe,
  known: (page: PhotoPage) => Leaf | undefined,
  before = 0,
): Promise<Leaf[]> {
  const leaves: Leaf[] = []
  for (const page of recipe) {
    leaves.push(known(page) ?? (await developPage(studio, page)))
    studio.progress?.({ done: before + leaves.length })
    studio.signal?.throwIfAborted()
  }
  return leaves
}

async function developPage(studio: Studio, { photo, ...steps }: PhotoPage): Promise<Leaf> {
  const { bytes, title } = await photoOf(studio, photo)
  studio.progress?.({ label: title })
  return must(await studio.reader.develop(bytes, steps, longestPage, stopping(studio)))
}

const stopping = ({ signal }: Studio): { signal?: AbortSignal } => (signal ? { signal } : {})

/**
 * What a photo is developed from: its original, or the page that was made of it when it came in, where the original
 * takes seconds to decode (HEIC). Throws `Failed`: `not-found`, `vault-damaged`, `unreadable-file` (no picture).
 */
export async function photoOf(
  { session, caseId }: Studio,
  id: DocumentId,
): Promise<{ bytes: Uint8Array; title: string }> {
  const db = openCase(session, caseId)
  const { mime, title } = getDocument(db, id)
  if (!mime.startsWith('image/')) throw new Failed({ kind: 'unreadable-file', detail: 'unsupported' })
  const made = renditionOf(db, id)
  const [leaf] = made ? await unbind(made) : []
  return { bytes: leaf?.jpeg ?? originalOf(db, id), title }
}
