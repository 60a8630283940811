import type { ReadResult } from '../reader/messages.ts'
import { readPdf } from '../reader/read-pdf.ts'
import { leavesRuins } from '../reader/unreadable.ts'
import type { Node } from './html-tree.ts'
import { layOut, type Lie } from './lay-out.ts'
import { writeHtml } from './write-html.ts'

/** The pages made of something, with their number and their text. */
export type Rendition = Pick<ReadResult, 'pages' | 'pageTexts'> & Pick<Required<ReadResult>, 'rendition'>

/**
 * Makes pages (A4, PDF) of what is to be read. Undefined when that fails or takes longer than `until` (of
 * `performance.now`): its text is read all the same. Throws only what ruins the parser.
 */
export function makeRendition(
  nodes: readonly Node[],
  until: number,
  lie: Lie = 'upright',
): Rendition | undefined {
  try {
    const rendition = layOut(writeHtml(nodes), until, lie)
    const { pages, pageTexts } = readPdf(rendition, { name: '', softLimitMs: until - performance.now() })
    return pageTexts.length < pages ? undefined : { rendition, pages, pageTexts }
  } catch (error) {
    if (leavesRuins(error)) throw error
    return undefined
  }
}
