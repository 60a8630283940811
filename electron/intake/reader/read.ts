import { titleFromName } from '../guess/guess-title.ts'
import type { FileKind, Sniffed } from '../kinds.ts'
import { sniff } from '../sniff.ts'
import type { ReadResult, Tasks, UnreadableReason } from './messages.ts'
import { readHtml, readOffice, readRtfFile, readText } from './read-flow.ts'
import { readEmlLetter, readMsgLetter, readTnefLetter } from './read-letter.ts'
import { readMailbox } from './read-mailbox.ts'
import { readPdf } from './read-pdf.ts'
import { readForeignPicture, readPicture, readTiff } from './read-picture.ts'
import { Unreadable, leavesRuins, reasonOf } from './unreadable.ts'

type Ask = Tasks['read']['ask']
type Part = Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>

/** Reads a file of whatever kind. Bad input is a result; only what ruins the parser is thrown on. */
export async function read(bytes: Uint8Array, ask: Ask): Promise<ReadResult> {
  const sniffed = sniff(bytes)
  const title = titleFromName(ask.name)
  try {
    const part = await readers[sniffed.kind](bytes, ask, sniffed)
    return { status: 'read', ...sniffed, ocr: 'none', title, ...part }
  } catch (error) {
    if (leavesRuins(error)) throw error
    const reason = reasonOf(error)
    return { status: 'unreadable', ...sniffed, pages: 0, pageTexts: [], ocr: 'none', title, reason }
  }
}

type Reader = (bytes: Uint8Array, ask: Ask, sniffed: Sniffed) => Part | Promise<Part>

const refuse =
  (reason: UnreadableReason): Reader =>
  () => {
    throw new Unreadable(reason)
  }

const readers: Record<FileKind, Reader> = {
  pdf: (bytes, ask) => readPdf(bytes, ask),
  jpeg: readPicture,
  png: readPicture,
  gif: readForeignPicture,
  tiff: readTiff,
  webp: readForeignPicture,
  bmp: readForeignPicture,
  heic: readForeignPicture,
  eml: readEmlLetter,
  mbox: readMailbox,
  msg: readMsgLetter,
  tnef: readTnefLetter,
  docx: readOffice('docx'),
  xlsx: readOffice('xlsx'),
  pptx: readOffice('pptx'),
  odt: readOffice('odt'),
  ods: readOffice('ods'),
  odp: readOffice('odp'),
  zip: refuse('unsupported'),
  'ole-office': readOldOffice,
  'locked-office': refuse('needs-password'),
  rtf: readRtfFile,
  html: readHtml,
  text: readText,
  empty: refuse('empty'),
  unknown: refuse('unsupported'),
}

/** Of the old kinds only Word's is read; spreadsheets and presentations are kept whole. */
function readOldOffice(bytes: Uint8Array, ask: Ask, sniffed: Sniffed): Part | Promise<Part> {
  if (sniffed.extension !== 'doc' || sniffed.mime !== 'application/msword')
    throw new Unreadable('unsupported')
  return readOffice('doc')(bytes, ask)
}
