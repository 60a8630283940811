import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Failed } from '../../../shared/result.ts'
import { fileFailure } from '../../intake/file-failure.ts'

/** Windows has no such flag, and no pipes in folders either. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A whole file that the person chose, of at most `most` bytes. Looks at what was opened, not at what the name
 * stood for a moment ago, and never waits for a pipe. Throws `Failed`: `not-found`, `no-permission`,
 * `too-large`, `unreadable-file` (a folder, a pipe, a device, a disk that fails).
 */
export async function loadFile(file: string, most: number): Promise<Uint8Array> {
  try {
    const handle = await open(file, withoutWaiting)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) throw new Failed({ kind: 'unreadable-file', file })
      if (stats.size > most) throw new Failed({ kind: 'too-large', file })
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof Failed ? error : new Failed(fileFailure(error, file))
  }
}
