import { markRuined } from '../reader/heap.ts'
import type { ReadResult } from '../reader/messages.ts'
import { readPdf } from '../reader/read-pdf.ts'
import { leavesRuins } from '../reader/unreadable.ts'
import type { Node } from './html-tree.ts'
import { layOut, type Lie } from './lay-out.ts'
import { portionsOf } from './portions.ts'

/** The pages made of something, with their number and their text. */
export type Rendition = Pick<ReadResult, 'pages' | 'pageTexts'> & Pick<Required<ReadResult>, 'rendition'>

/** Part of the time in which the pages must be there; the rest is for reading them. */
const printPart = 0.65

/**
 * Makes pages (A4, PDF) of what is to be read. Undefined when that fails or takes longer than `until` (of
 * `performance.now`): its text is read all the same. Never throws; what ruined the parser is remembered.
 */
export function makeRendition(
  nodes: readonly Node[],
  until: number,
  lie: Lie = 'upright',
): Rendition | undefined {
  const start = performance.now()
  try {
    const portions = portionsOf(nodes)
    if (portions === null) return undefined
    const rendition = layOut(portions, start + (until - start) * printPart, lie)
    const { pages, pageTexts } = readPdf(rendition, { name: '', softLimitMs: until - performance.now() })
    return pageTexts.length < pages ? undefined : { rendition, pages, pageTexts }
  } catch (error) {
    if (leavesRuins(error)) markRuined()
    return undefined
  }
}
