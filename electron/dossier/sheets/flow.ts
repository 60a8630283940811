import { type Block } from './block.ts'
import { newSheet, paper, textHeight, type Sheet } from './sheet.ts'

export interface FlowOptions {
  /** Drawn at the top of every page but the first: what goes on, and of which case. */
  readonly running?: Block
}

/**
 * Fills pages with blocks, top to bottom. Headings stay with what follows, tables repeat their heads, long blocks
 * are cut between lines. Ends for every input: a block that is higher than a page and cannot be cut is drawn alone.
 */
export function flow(blocks: readonly Block[], options: FlowOptions = {}): Sheet[] {
  const { running } = options
  const queue = [...blocks]
  const sheets: Sheet[] = []
  let sheet = newSheet()
  let used = 0
  const put = (block: Block, gap: number): void => {
    block.draw({ sheet, x: paper.left, y: paper.top + used + gap })
    used += gap + block.height
  }
  const turn = (next: Block): void => {
    sheets.push(sheet)
    sheet = newSheet()
    used = 0
    if (running) {
      running.draw({ sheet, x: paper.left, y: paper.top - running.height - 14 })
    }
    if (next.repeat) put(next.repeat, 0)
  }
  let fresh = true
  for (let block = queue.shift(); block; block = queue.shift()) {
    const gap = fresh ? 0 : block.before
    const room = textHeight - used - gap
    if (fitsWithNext(block, queue, room)) {
      put(block, gap)
      fresh = false
      continue
    }
    const halves = worthCutting(block, room) ? block.split?.(room) : null
    if (halves) {
      put(halves[0], gap)
      queue.unshift(halves[1])
      turn(halves[1])
    } else if (fresh) {
      put(block, gap)
      fresh = false
      continue
    } else {
      queue.unshift(block)
      turn(block)
    }
    fresh = true
  }
  return [...sheets, sheet]
}

/** Whether a block fits, together with what must not be parted from it. */
function fitsWithNext(block: Block, queue: readonly Block[], room: number): boolean {
  let need = block.height
  if (need > room) return false
  let last = block
  for (const next of queue) {
    if (!last.keepWithNext) break
    last = next
    // Of what can be cut, a few lines are enough company for a heading.
    need += next.before + (next.split ? Math.min(next.height, 60) : next.height)
  }
  return need <= room || need > textHeight
}

/** A row above this is cut rather than that so much of a page stays empty: half of it. */
const highest = textHeight / 2

/** Short rows go to the next page whole; only what is high itself, or fills the page, is cut. */
function worthCutting(block: Block, room: number): boolean {
  return room > 60 && block.height > highest
}
