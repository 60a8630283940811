import { createHash } from 'node:crypto'
import type { DocumentFacts } from '../../shared/domain/document.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import { storeDocument, type Incoming } from '../../electron/vault/documents/store-document.ts'
import type { TestCase } from './vault.ts'

let made = 0

/** A document as the intake hands it over, with these texts on its pages. `file`: what it really looks like. */
export async function paper(
  { session, id }: TestCase,
  title: string,
  pageTexts: readonly string[],
  facts: DocumentFacts = {},
  origin: NonNullable<Incoming['origin']> = {},
  file?: Uint8Array,
): Promise<DocumentId> {
  made += 1
  const bytes = file ?? Buffer.from(`${title} ${made}`)
  const stored = await storeDocument(session, id, {
    name: 'scan.pdf',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    facts,
    origin,
    read: {
      status: 'read',
      kind: 'pdf',
      mime: 'application/pdf',
      extension: 'pdf',
      ocr: 'none',
      pages: pageTexts.length,
      pageTexts: [...pageTexts],
      title,
    },
  })
  return stored.id
}
