import { guessDate } from '../guess/guess-date.ts'
import { guessTitle, titleFromName } from '../guess/guess-title.ts'
import { imageSize, tooManyPixels } from '../image-size.ts'
import { isImage, type FileKind, type Sniffed } from '../kinds.ts'
import { sniff } from '../sniff.ts'
import { tidyText } from '../tidy-text.ts'
import { flowText } from './flow-text.ts'
import type { ReadResult, Tasks } from './messages.ts'
import { withDocument } from './open.ts'
import { readDocxFile, readHtml, readRtfFile, readText } from './read-flow.ts'
import { readEmlLetter, readMsgLetter } from './read-letter.ts'
import { readPdf } from './read-pdf.ts'
import { Unreadable, leavesRuins, reasonOf } from './unreadable.ts'

/** Longest text kept of a file that is not in pages. */
const longestText = 5_000_000

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
  (reason: 'unsupported' | 'empty'): Reader =>
  () => {
    throw new Unreadable(reason)
  }

const readers: Record<FileKind, Reader> = {
  pdf: (bytes, ask) => readPdf(bytes, ask),
  jpeg: readImage,
  png: readImage,
  gif: readImage,
  tiff: readImage,
  webp: readImage,
  bmp: readImage,
  heic: refuse('unsupported'),
  eml: readEmlLetter,
  msg: readMsgLetter,
  docx: readDocxFile,
  xlsx: readFlow,
  pptx: readFlow,
  odt: refuse('unsupported'),
  zip: refuse('unsupported'),
  'ole-office': refuse('unsupported'),
  rtf: readRtfFile,
  html: readHtml,
  text: readText,
  empty: refuse('empty'),
  unknown: refuse('unsupported'),
}

function readImage(bytes: Uint8Array, _ask: Ask, sniffed: Sniffed): Part {
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-large')
  const { width, height, orientation, takenOn } = size
  const pages = sniffed.kind === 'tiff' ? withDocument(bytes, sniffed.mime, (_document, count) => count) : 1
  return {
    pages,
    pageTexts: Array.from({ length: Math.min(pages, 2_000) }, () => ''),
    ocr: isImage(sniffed.kind) ? 'needed' : 'none',
    image: { width, height, orientation },
    ...(takenOn === undefined ? {} : { date: takenOn }),
  }
}

function readFlow(bytes: Uint8Array, ask: Ask, sniffed: Sniffed): Part {
  return textPart(flowText(bytes, sniffed.mime, ask.softLimitMs), ask)
}

function textPart(raw: string, ask: Ask): Part {
  const text = tidyText(raw.slice(0, longestText))
  const date = guessDate(text)
  const title = guessTitle({ text, fileName: ask.name })
  return { pages: 1, pageTexts: [text], title, ...(date === undefined ? {} : { date }) }
}
