import type { Target } from '../../../shared/dossier/plan.ts'
import type { Faces } from '../fonts/load.ts'
import { printable } from '../fonts/printable.ts'
import type { Line, LineLink } from './style.ts'

/** Words within a text that lead to another page. */
export interface Span {
  readonly text: string
  readonly target: Target
  /** Read aloud by a screen reader. */
  readonly label: string
  /** Written in the margin beside them. */
  readonly margin?: string
}

/**
 * Lines of a text with these words, in the order in which they stand, as links. Words that run on to the next line are
 * a link on both.
 */
export function linked(lines: readonly Line[], spans: readonly Span[], faces: Faces): Line[] {
  const starts = startsOf(lines)
  const whole = lines.map(({ text }) => text).join(' ')
  const face = faces[lines[0]?.style.face ?? 'regular']
  let cursor = 0
  const placed = spans.flatMap((span): Placed[] => {
    const words = printable(span.text, face)
    const at = whole.indexOf(words, cursor)
    if (at < 0) return []
    cursor = at + words.length
    return [{ span, from: at, to: cursor }]
  })
  return lines.map((line, index) => withLinks(line, starts[index] ?? 0, placed, faces))
}

/** Words in all lines together, from letter to letter. */
type Placed = { readonly span: Span; readonly from: number; readonly to: number }

function withLinks(line: Line, start: number, placed: readonly Placed[], faces: Faces): Line {
  const end = start + line.text.length
  const here = placed.filter(({ from, to }) => from < end && to > start)
  const links = here.map(({ span, from, to }) =>
    linkOn(line, Math.max(0, from - start), Math.min(line.text.length, to - start), span, faces),
  )
  // Beside the line on which they begin.
  const margin = here.find(({ span, from }) => span.margin !== undefined && from >= start)?.span.margin
  return { ...line, links, ...(margin === undefined ? {} : { margin }) }
}

/** Where each line starts in all of them with a space in between, as they were before they were broken. */
function startsOf(lines: readonly Line[]): number[] {
  let at = 0
  return lines.map(({ text }) => {
    const start = at
    at += text.length + 1
    return start
  })
}

function linkOn(line: Line, from: number, to: number, { target, label }: Span, faces: Faces): LineLink {
  const { face, size, tabular } = line.style
  const measure = (text: string): number => faces[face].width(text, size, tabular)
  const left = measure(line.text.slice(0, from))
  const width = measure(line.text.slice(0, to)) - left
  return { from: left, width, start: from, end: to, target, label }
}
