import * as mupdf from 'mupdf'
import { pdfOf } from '../../make/pdf.ts'
import type { Hostile } from './hostile.ts'

const methods = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'] as const

async function locked(method: string, user: string): Promise<Uint8Array> {
  const document = mupdf.Document.openDocument(await pdfOf(['Achter slot']), 'application/pdf').asPDF()
  if (document === null) throw new Error('not a PDF')
  const password = user === '' ? '' : `,user-password=${user}`
  return document.saveToBuffer(`encrypt=${method},owner-password=eigenaar${password}`).asUint8Array().slice()
}

/** Every way of locking a PDF, with a password to open it and with one to change it only. */
export const lockedPdfs: readonly Hostile[] = methods.flatMap((method) => [
  { name: `pdf-slot-${method}.pdf`, make: async () => locked(method, 'geheim') },
  { name: `pdf-slot-${method}-alleen-eigenaar.pdf`, make: async () => locked(method, '') },
])
