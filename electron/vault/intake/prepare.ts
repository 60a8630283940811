import { Failed } from '../../../shared/result.ts'
import { mostFileBytes } from '../../intake/walk.ts'
import { openCase } from '../cases/open.ts'
import { originalOf } from '../documents/chunks.ts'
import { documentByHash, getDocument } from '../documents/documents-table.ts'
import { attempt, attemptAsync } from '../store/failures.ts'
import { loadFile } from '../store/load-file.ts'
import type { Content } from './contents.ts'
import { depthOf, type Item } from './items-table.ts'
import { hashOf, lookInside, type Looked } from './look-inside.ts'
import type { Run } from './run.ts'

/** A file that may go in: its bytes, and what was found inside when that was looked at. */
export type Prepared =
  | { readonly status: 'refused'; readonly reason: string }
  | {
      readonly status: 'loaded'
      readonly bytes: Uint8Array
      readonly sha256: string
      readonly looked?: Looked
    }

/** Everything that can be done without writing: read, hash, look inside what is not a duplicate. */
export async function prepare(run: Run, item: Item): Promise<Prepared> {
  run.signal?.throwIfAborted()
  const bytes = await loadItem(run, item)
  if (typeof bytes === 'string') return { status: 'refused', reason: bytes }
  const found = { status: 'loaded', bytes, sha256: await hashOf(bytes) } as const
  if (asksFirst(run, item) && documentByHash(openCase(run.session, run.caseId), found.sha256)) return found
  return { ...found, looked: await look(run, item, bytes) }
}

/** Whether a file with a twin is not simply stored once more. */
export const asksFirst = ({ batch }: Run, item: Item): boolean =>
  item.role === 'inline' || (batch.duplicates !== 'keep' && item.answer !== 'keep')

export const look = async (run: Run, item: Item, bytes: Uint8Array): Promise<Looked> =>
  lookInside(bytes, {
    name: item.name,
    depth: depthOf(item),
    language: run.batch.language,
    reader: run.reader,
    signal: run.signal,
  })

/** The bytes of a file, wherever they are, or why they cannot be had. */
async function loadItem(run: Run, item: Item): Promise<Uint8Array | string> {
  if (item.parentId !== null) return partOf(run, item)
  const twin = item.answer === 'keep' ? twinOf(run, item) : undefined
  if (twin !== undefined) return twin
  if (item.path === '') return run.pasted?.get(item.place) ?? 'paste-gone'
  const loaded = await attemptAsync(async () => loadFile(item.path, mostFileBytes), item.path)
  return loaded.ok ? loaded.value : loaded.failure.kind
}

/** The same bytes as they are in the case already: the file itself may be gone by the time the person answers. */
function twinOf(run: Run, { twinId }: Item): Uint8Array | undefined {
  if (twinId === null) return undefined
  const found = attempt(() => originalOf(openCase(run.session, run.caseId), twinId))
  if (found.ok) return found.value
  if (found.failure.kind === 'not-found') return undefined
  throw new Failed(found.failure)
}

async function partOf(run: Run, item: Item): Promise<Uint8Array | string> {
  if (item.parentId === null || item.part === null) return 'damaged'
  const content = await contentOf(run, item)
  return (await content?.load(item.part, run.signal)) ?? 'damaged'
}

/** The ZIP or mail that a file lies in; after a kill or an undo it is opened again from the case. */
async function contentOf(run: Run, item: Item): Promise<Content | undefined> {
  const { parentId } = item
  if (parentId === null) return undefined
  return run.contents.of(parentId, async () => {
    const db = openCase(run.session, run.caseId)
    const parent = attempt(() => getDocument(db, parentId))
    if (!parent.ok) return undefined
    const depth = depthOf(item) - 1
    const { reader, signal } = run
    const looked = await lookInside(originalOf(db, parentId), {
      name: parent.value.fileName,
      depth,
      language: run.batch.language,
      reader,
      signal,
    })
    return looked.content
  })
}
