import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fail, ok, type Result } from '../../shared/result.ts'
import { fileFailure } from './file-failure.ts'

export interface HashedFile {
  /** SHA-256, lower-case hex. */
  readonly sha256: string
  /** How many bytes were read, which may differ from what the directory said. */
  readonly bytes: number
}

/**
 * Hashes a file in pieces of 1 MiB. Fails with `not-found`, `no-permission`, `unreadable-file` or, when the
 * signal aborts, `cancelled`.
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<Result<HashedFile>> {
  const hash = createHash('sha256')
  const source = createReadStream(path, { highWaterMark: 1 << 20 })
  try {
    await pipeline(source, hash, signal === undefined ? {} : { signal })
  } catch (error) {
    if (signal?.aborted === true) return fail({ kind: 'cancelled' })
    return fail(fileFailure(error, path))
  }
  return ok({ sha256: hash.digest('hex'), bytes: source.bytesRead })
}

/** SHA-256 of bytes in memory, lower-case hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
