import { createHash } from 'node:crypto'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Reader } from '../../../electron/intake/reader/reader.ts'
import { storeDocument } from '../../../electron/vault/documents/store-document.ts'
import type { TestCase } from '../../support/vault.ts'

/** Takes a file in as the intake does, without recognising it. */
export async function addFile(
  { session, id }: TestCase,
  reader: Reader,
  name: string,
  bytes: Uint8Array,
): Promise<DocumentId> {
  const read = await reader.read(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return (await storeDocument(session, id, { name, bytes, sha256, read, facts: {} })).id
}
