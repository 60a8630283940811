import { kinds, type FileKind, type Sniffed } from './kinds.ts'
import { sniffOle } from './sniff-ole.ts'
import { sniffText } from './sniff-text.ts'
import { sniffZip } from './sniff-zip.ts'

/** How far into a file `%PDF-` may stand (ISO 32000-1, annex H, note 13). */
const pdfHeaderReach = 1024

/**
 * Tells what a file is by its bytes, never by its name. Give it the whole file: the directory of a ZIP stands
 * at its end. Never throws; what it does not know is `unknown`.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return known('empty')
  const head = latin1(bytes, 0, pdfHeaderReach + 8)
  const byMagic = magic.find(([starts]) => starts(head))
  if (byMagic !== undefined) return known(byMagic[1])
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return known(sniffZip(bytes))
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(bytes)
  if (isPdf(head)) return known('pdf')
  if (/^(?:.{4})ftyp(?:avif|avis)/s.test(head)) return { kind: 'heic', mime: 'image/avif', extension: 'avif' }
  return sniffText(bytes) ?? known('unknown')
}

const known = (kind: FileKind): Sniffed => ({ kind, ...kinds[kind] })

const magic: readonly (readonly [(head: string) => boolean, FileKind])[] = [
  [(head) => head.startsWith('\xff\xd8\xff'), 'jpeg'],
  [(head) => head.startsWith('\x89PNG\r\n\x1a\n'), 'png'],
  [(head) => /^GIF8[79]a/.test(head), 'gif'],
  [(head) => head.startsWith('II*\0') || head.startsWith('MM\0*'), 'tiff'],
  [(head) => /^RIFF.{4}WEBP/s.test(head), 'webp'],
  [(head) => /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s.test(head), 'heic'],
  [isBmp, 'bmp'],
  [(head) => head.startsWith('{\\rtf'), 'rtf'],
  [(head) => head.startsWith('\x78\x9f\x3e\x22'), 'tnef'],
]

/** Two letters are little to go by: the reserved field is zero and the next header has one of its known sizes. */
function isBmp(head: string): boolean {
  return /^BM.{4}\0{4}.{4}.\0{3}/s.test(head) && [12, 40, 52, 56, 64, 108, 124].includes(head.charCodeAt(14))
}

function isPdf(head: string): boolean {
  return /%PDF-\d/.test(head.slice(0, pdfHeaderReach + 6)) || /^%!PS-Adobe-\d\.\d PDF-\d/.test(head)
}

/** The bytes as a string of one character per byte, for patterns. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  const end = Math.min(to, bytes.length)
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, end - from)).toString('latin1')
}
