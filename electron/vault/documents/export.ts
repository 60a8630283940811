import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Reader } from '../store/connection.ts'
import { uuid } from '../store/id.ts'
import { must } from '../../../shared/result.ts'
import { attempt } from '../store/failures.ts'
import { moveInto } from '../store/folder.ts'
import { chunksOf } from './chunks.ts'

/**
 * Writes the original, byte for byte, to a file outside the vault. It appears there only when it is whole and
 * its hash was checked; before that it has a hidden name that is removed again when anything fails.
 */
export function exportOriginal(
  db: Reader,
  id: DocumentId,
  target: string,
): { bytes: number; sha256: string } {
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${uuid().slice(-12)}.part`)
  return must(
    attempt(() => {
      try {
        const report = writeTo(draft, db, id)
        moveInto(draft, target)
        return report
      } catch (error) {
        rmSync(draft, { force: true })
        throw error
      }
    }, target),
  )
}

function writeTo(draft: string, db: Reader, id: DocumentId): { bytes: number; sha256: string } {
  const descriptor = openSync(draft, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for (const chunk of chunksOf(db, id)) {
      for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at)
      hash.update(chunk)
      bytes += chunk.length
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return { bytes, sha256: hash.digest('hex') }
}
