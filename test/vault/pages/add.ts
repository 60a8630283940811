import type { Document } from '../../../shared/domain/document.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { sha256 } from '../../../electron/intake/hash-file.ts'
import { storeDocument } from '../../../electron/vault/documents/store-document.ts'
import type { TestCase } from '../../support/vault.ts'

export const reader = createReader({ workers: 1 })

/** A file, read and taken in as it would be by the screen. */
export async function take({ session, id }: TestCase, name: string, bytes: Uint8Array): Promise<Document> {
  const read = await reader.read(bytes, name)
  return storeDocument(session, id, {
    name,
    bytes,
    sha256: sha256(bytes),
    read,
    facts: {},
    origin: { confirmed: true },
  })
}
