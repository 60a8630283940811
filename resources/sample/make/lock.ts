import * as mupdf from 'mupdf'

/** Encrypts so that anybody may open it and nobody but the owner may change it, as agencies like to send letters. */
export function lock(bytes: Uint8Array, ownerPassword: string): Uint8Array {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  if (!(document instanceof mupdf.PDFDocument)) throw new Error('not a PDF')
  const options = `encrypt=aes-128,owner-password=${ownerPassword},permissions=-1324`
  return document.saveToBuffer(options).asUint8Array().slice()
}
