import { textsOf } from '../../../shared/text/failure-message.ts'
import { guessDate } from '../guess/guess-date.ts'
import { guessTitle } from '../guess/guess-title.ts'
import { readDocx } from '../office/docx.ts'
import { readOds } from '../office/ods.ts'
import { readOdt } from '../office/odt.ts'
import { readPptx } from '../office/pptx.ts'
import { readWord } from '../office/word.ts'
import { readXlsx } from '../office/xlsx.ts'
import { element, type Node } from '../rendition/html-tree.ts'
import type { Lie } from '../rendition/lay-out.ts'
import { makeRendition } from '../rendition/make.ts'
import { wideWidth } from '../rendition/page-style.ts'
import { plainText } from '../rendition/plain-text.ts'
import { sanitise, withLinks } from '../rendition/sanitise.ts'
import { hasTooManyLines, textBlocks } from '../rendition/text-page.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { decodeText } from '../sniff-text.ts'
import { tidyLong } from '../tidy-text.ts'
import type { ReadResult, Tasks } from './messages.ts'

type Ask = Tasks['read']['ask']
type Flow = Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>

/** Longest text kept of a file that is not in pages. */
const longestText = 5_000_000

/** A text file: its lines on pages, or its text alone when it has more of them than pages hold. */
export function readText(bytes: Uint8Array, ask: Ask): Flow {
  const text = decodeText(bytes.subarray(0, longestText))
  const cut = bytes.length > longestText
  return hasTooManyLines(text) ? plain(text, ask, cut) : cutFlow(textBlocks(text), ask, cut)
}

/** A web page that was saved. */
export const readHtml = (bytes: Uint8Array, ask: Ask): Flow =>
  cutFlow(
    withLinks(sanitise(decodeText(bytes.subarray(0, longestText)), () => undefined)),
    ask,
    bytes.length > longestText,
  )

const restOf = ({ language }: Ask): string => textsOf(language).intake.restInOriginal
const cutShort = { note: 'text-cut-short' } as const

/** What is longer than can be read says so where it ends. */
const cutFlow = (nodes: readonly Node[], ask: Ask, cut: boolean): Flow =>
  cut ? { ...flow([...nodes, element('p', [restOf(ask)])], ask), ...cutShort } : flow(nodes, ask)

/** As text alone; one page of it, of whatever length. */
function plain(text: string, ask: Ask, cut = false): Flow {
  const short = cut || text.length > longestText
  const tidy = tidyLong(text.slice(0, longestText))
  return {
    pages: 1,
    pageTexts: [short ? `${tidy}\n\n${restOf(ask)}` : tidy],
    ...guessesIn(tidy, ask),
    ...(short ? cutShort : {}),
  }
}

function guessesIn(text: string, ask: Ask): Pick<Flow, 'title' | 'date'> {
  const date = guessDate(text)
  return { title: guessTitle({ text, fileName: ask.name }), ...(date === undefined ? {} : { date }) }
}

/** A letter in RTF. */
export const readRtfFile = (bytes: Uint8Array, ask: Ask): Flow => flow(readRtf(bytes), ask)

/** Office files, each by what reads it; made into pages, on their side for tables. */
const office = {
  docx: readDocx,
  odt: readOdt,
  ods: async (bytes: Uint8Array) => readOds(bytes, wideWidth),
  odp: readOdt,
  doc: readWord,
  pptx: async (bytes: Uint8Array, { language }: Ask) => readPptx(bytes, language),
  xlsx: async (bytes: Uint8Array) => readXlsx(bytes, wideWidth),
} as const

/** A file of an office program. */
export const readOffice =
  (kind: keyof typeof office) =>
  async (bytes: Uint8Array, ask: Ask): Promise<Flow> => {
    const until = performance.now() + ask.softLimitMs
    return flow(
      await office[kind](bytes, ask),
      ask,
      until,
      kind === 'xlsx' || kind === 'ods' ? 'wide' : 'upright',
    )
  }

/** What is printed as pages, or as text alone when no pages can be made of it. */
function flow(
  nodes: readonly Node[],
  ask: Ask,
  until = performance.now() + ask.softLimitMs,
  lie: Lie = 'upright',
): Flow {
  const made = makeRendition(nodes, until, lie)
  if (made === undefined) return plain(plainText(nodes), ask)
  return { ...made, ...guessesIn(made.pageTexts[0] ?? '', ask) }
}
