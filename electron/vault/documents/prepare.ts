import { basename } from 'node:path'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { displayName } from '../../intake/file-name.ts'
import { sha256 } from '../../intake/hash-file.ts'
import type { ReadResult } from '../../intake/reader/reader.ts'
import { mostFileBytes, type Found } from '../../intake/walk.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { attemptAsync } from '../store/failures.ts'
import { loadFile } from '../store/load-file.ts'
import type { AddOptions } from './add.ts'
import { documentByHash } from './documents-table.ts'

/** A file that may go in: its bytes, and what was found inside when that was looked at. */
export type Prepared =
  | { readonly status: 'refused'; readonly reason: string }
  | {
      readonly status: 'loaded'
      readonly name: string
      readonly bytes: Uint8Array
      readonly sha256: string
      readonly read?: ReadResult
    }

/** A foreign file name, made safe to show. */
export const nameOf = (file: Found): string => displayName(basename(file.path))

/** Everything that can be done without writing: read, hash, look inside what is not a duplicate. */
export async function prepare(
  session: Session,
  id: CaseId,
  file: Found,
  options: AddOptions,
): Promise<Prepared> {
  if (file.status === 'refused') return file
  options.signal?.throwIfAborted()
  const loaded = await attemptAsync(async () => loadFile(file.path, mostFileBytes), file.path)
  if (!loaded.ok) return { status: 'refused', reason: loaded.failure.kind }
  const found = {
    status: 'loaded',
    name: nameOf(file),
    bytes: loaded.value,
    sha256: sha256(loaded.value),
  } as const
  if (options.duplicates === 'skip' && documentByHash(openCase(session, id), found.sha256)) return found
  return { ...found, read: await lookInside(found, options) }
}

/** What is in a file. Rejects with the signal's reason when it is stopped. */
export const lookInside = async (
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  { reader, signal }: AddOptions,
): Promise<ReadResult> => reader.read(bytes, name, signal ? { signal } : {})

/** Files prepared at the same time: one is stored while the next ones are read … */
const ahead = 2
/** … as long as they are small; of large ones only one is in memory. */
const bytesAhead = 64_000_000

/** Prepares files in their order, a few ahead of the one that is asked for. */
export class Queue {
  readonly #files: readonly Found[]
  readonly #prepare: (file: Found) => Promise<Prepared>
  readonly #coming: Promise<Prepared>[] = []
  #taken = 0

  constructor(files: readonly Found[], prepareFile: (file: Found) => Promise<Prepared>) {
    this.#files = files
    this.#prepare = prepareFile
  }

  /** The next file; the ones after it are on their way. Rejects when preparing it did. */
  async next(): Promise<Prepared> {
    this.#fill()
    const first = this.#coming.shift()
    if (!first) throw new Error('No file is left')
    const prepared = await first
    this.#taken += 1
    this.#fill()
    return prepared
  }

  /** Waits until nothing is under way any more, however it ends. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#coming)
  }

  #fill(): void {
    while (this.#coming.length < ahead) {
      const file = this.#files[this.#taken + this.#coming.length]
      if (!file || (this.#coming.length > 0 && bytesOf(file) > bytesAhead)) return
      const coming = this.#prepare(file)
      // It may fail before its turn comes; without this the whole process would end there and then.
      coming.catch(() => undefined)
      this.#coming.push(coming)
    }
  }
}

const bytesOf = (file: Found): number => (file.status === 'file' ? file.bytes : 0)
