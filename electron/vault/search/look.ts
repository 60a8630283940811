import { markEnd, markStart } from '../../../shared/domain/search.ts'
import { fold, isWordSign } from './fold.ts'
import { formsIn } from './forms.ts'
import { isExact, type Part } from './query.ts'

/** How a part was found, the best first. `absent`: it stands elsewhere in the same document. */
export const ways = ['whole', 'begin', 'piece', 'slip', 'absent'] as const
export type Way = (typeof ways)[number]

type Mark = { readonly at: number; readonly end: number; readonly part: number; readonly way: Way }
export type Look = {
  /** For each part the best way in which it was found. */
  readonly ways: readonly Way[]
  readonly marks: readonly Mark[]
}

/** Marks of one part beyond these change nothing. */
const mostMarks = 60

/** Where the parts stand in a text, and how. */
export function look(text: string, parts: readonly Part[]): Look {
  const folded = fold(text)
  const forms = parts.some((part) => part.forms.length > 0) ? formsIn(text) : []
  const marks = parts.flatMap((part, index): Mark[] => [
    ...wordMarks(folded, part, index),
    ...part.slips.flatMap((slip) => slipMarks(folded, slip, index)),
    ...forms
      .filter(({ form }) => part.forms.some((wanted) => form.startsWith(wanted)))
      .map(({ at, length }) => ({ at, end: at + length, part: index, way: 'whole' as const })),
  ])
  return { marks, ways: parts.map((_, index) => bestWay(marks.filter(({ part }) => part === index))) }
}

const bestWay = (marks: readonly Mark[]): Way =>
  ways.find((way) => marks.some((mark) => mark.way === way)) ?? 'absent'

function wordMarks(folded: string, part: Part, index: number): Mark[] {
  const wanted = fold(part.text)
  if (wanted.includes(' ')) return rowMarks(folded, wanted, part, index)
  const marks: Mark[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const way = wayAt(folded, at, at + wanted.length)
    // Words in a row were asked for just so, but a piece of one is no such word.
    if (!isExact(part) || way === 'whole') marks.push({ at, end: at + wanted.length, part: index, way })
    if (marks.length >= mostMarks) break
  }
  return marks
}

function wayAt(folded: string, at: number, end: number): Way {
  if (at > 0 && isWordSign(folded.charAt(at - 1))) return 'piece'
  return end < folded.length && isWordSign(folded.charAt(end)) ? 'begin' : 'whole'
}

/** Words in a row, whatever signs stand between them. */
function rowMarks(folded: string, wanted: string, asked: Part, index: number): Mark[] {
  const words = wanted.split(' ').map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  const after = isExact(asked) ? String.raw`(?![\p{L}\p{N}\p{M}])` : ''
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])${words.join(String.raw`[^\p{L}\p{N}]+`)}${after}`,
    'gu',
  )
  return Array.from(folded.matchAll(pattern), (match) => ({
    at: match.index,
    end: match.index + match[0].length,
    part: index,
    way: 'whole' as const,
  })).slice(0, mostMarks)
}

function slipMarks(folded: string, slip: string, index: number): Mark[] {
  const marks: Mark[] = []
  for (let at = folded.indexOf(slip); at >= 0; at = folded.indexOf(slip, at + slip.length)) {
    const end = at + slip.length
    if (wayAt(folded, at, end) === 'whole') marks.push({ at, end, part: index, way: 'slip' })
    if (marks.length >= mostMarks) break
  }
  return marks
}

/** Letters that a snippet shows around what was found. */
const width = 170
const before = 45

/** The words around what was found, where most of the parts stand together; found words between the two signs. */
export function snippetOf(text: string, marks: readonly Mark[]): string {
  const plain = text.replaceAll(/[\s\p{Cc}]/gu, ' ')
  const sorted = marks.toSorted((a, b) => a.at - b.at || b.end - a.end)
  const first = bestStart(sorted)
  const start = wordStart(plain, first === undefined ? 0 : Math.max(0, first.at - before))
  const stop = wordEnd(plain, Math.max(start + width, first?.end ?? 0))
  let shown = start > 0 ? '…' : ''
  let from = start
  for (const { at, end } of sorted) {
    if (at < from || end > stop) continue
    shown += `${plain.slice(from, at)}${markStart}${plain.slice(at, end)}${markEnd}`
    from = end
  }
  return `${shown}${plain.slice(from, stop)}${stop < plain.length ? '…' : ''}`
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** The mark from which a snippet shows most different parts, the best found first. */
function bestStart(sorted: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let most = -1
  for (const [index, mark] of sorted.slice(0, 200).entries()) {
    const reach = mark.at + width - before
    const parts = new Map<number, number>()
    for (let next = index; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || other.end > reach) break
      const worth = 10 - ways.indexOf(other.way)
      parts.set(other.part, Math.max(worth, parts.get(other.part) ?? 0))
    }
    const worth = [...parts.values()].reduce((sum, part) => sum + part, 0)
    if (worth > most) [best, most] = [mark, worth]
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space > at + 20 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 30 ? space : at
}

/** The words as they stand in the text, each once. */
export function markedWords(text: string, marks: readonly Mark[]): string[] {
  const words = new Map<string, string>()
  for (const { at, end } of marks) {
    const word = text.slice(at, end)
    if (!words.has(fold(word))) words.set(fold(word), word.replaceAll(/\s+/g, ' '))
  }
  return [...words.values()].slice(0, 20)
}
