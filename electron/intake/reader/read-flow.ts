import { guessDate } from '../guess/guess-date.ts'
import { guessTitle } from '../guess/guess-title.ts'
import { readDocx } from '../office/docx.ts'
import type { Node } from '../rendition/html-tree.ts'
import { textIn } from '../rendition/html-tree.ts'
import { makeRendition } from '../rendition/make.ts'
import { sanitise } from '../rendition/sanitise.ts'
import { textBlocks } from '../rendition/text-page.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { decodeText } from '../sniff-text.ts'
import { tidyText } from '../tidy-text.ts'
import type { ReadResult, Tasks } from './messages.ts'

type Ask = Tasks['read']['ask']
type Flow = Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>

/** Longest text kept of a file that is not in pages. */
const longestText = 5_000_000

/** A text file: its lines on pages. */
export const readText = (bytes: Uint8Array, ask: Ask): Flow =>
  flow(textBlocks(decodeText(bytes.subarray(0, longestText))), ask)

/** A web page that was saved. */
export const readHtml = (bytes: Uint8Array, ask: Ask): Flow =>
  flow(sanitise(decodeText(bytes.subarray(0, longestText)), () => undefined).body.children, ask)

/** A letter in RTF. */
export const readRtfFile = (bytes: Uint8Array, ask: Ask): Flow => flow(readRtf(bytes), ask)

/** A document of Word since 2007. */
export async function readDocxFile(bytes: Uint8Array, ask: Ask): Promise<Flow> {
  const until = performance.now() + ask.softLimitMs
  return flow(await readDocx(bytes), ask, until)
}

/** What is printed as pages, or as text alone when no pages can be made of it. */
function flow(nodes: readonly Node[], ask: Ask, until = performance.now() + ask.softLimitMs): Flow {
  const made = makeRendition(nodes, until)
  const text = made?.pageTexts[0] ?? tidyText(nodes.map(textIn).join('\n').slice(0, longestText))
  const date = guessDate(text)
  return {
    ...(made ?? { pages: 1, pageTexts: [text] }),
    title: guessTitle({ text, fileName: ask.name }),
    ...(date === undefined ? {} : { date }),
  }
}
