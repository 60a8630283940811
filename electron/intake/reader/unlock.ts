import * as mupdf from 'mupdf'
import { savePdf } from './repair.ts'
import { Unreadable } from './unreadable.ts'

/** The same PDF without its password. Throws `Unreadable`: `needs-password` when it is opened by another one. */
export function unlock(bytes: Uint8Array, password: string): Uint8Array {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  try {
    if (document.needsPassword() && document.authenticatePassword(password) === 0) {
      throw new Unreadable('needs-password')
    }
    const pdf = document.asPDF()
    if (pdf === null) throw new Unreadable('unsupported')
    return savePdf(pdf)
  } finally {
    document.destroy()
    mupdf.emptyStore()
  }
}
