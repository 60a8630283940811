import type { DossierContent, DossierDocument, SentBefore } from './content.ts'
import type { DocumentGroup } from './order.ts'
import type { LabelRange } from './page-labels.ts'
import type { PlannedSection, PlannedVolume } from './plan.ts'

type SentExhibit = SentBefore['exhibits'][number]
type Label = Pick<LabelRange, 'prefix' | 'start'>

/** "B12" is the twelfth of B; the number is always last. */
function readLabel(label: string): Label {
  const number = /\d+$/.exec(label)?.[0] ?? '1'
  return { prefix: label.slice(0, label.length - number.length), start: Number(number) }
}

/** The exhibit number of each document that was sent, and the first one that is still free. */
export function frozenNumbers({ exhibits }: SentBefore): {
  known: ReadonlyMap<string, string>
  next: number
} {
  const used = exhibits.map(({ no }) => Number(no)).filter((no) => Number.isInteger(no))
  return { known: new Map(exhibits.map(({ id, no }) => [id, no])), next: Math.max(0, ...used) + 1 }
}

type Run = DocumentGroup & { readonly letter: string; readonly documents: DossierDocument[] }

/**
 * What was sent in the order in which it was sent, under the sections that it stood in; behind it what came since.
 * A section that is not there any more keeps its letter.
 */
export function frozenGroups(content: DossierContent, sent: SentBefore): readonly Run[] {
  const byId = new Map(content.documents.map((document) => [document.id, document]))
  const runs: Run[] = []
  for (const { id, section, label } of sent.exhibits) {
    const { prefix } = readLabel(label)
    const last = runs.at(-1)
    const goesOn = last?.key === section && (prefix === '' || prefix === last.letter)
    const run = goesOn ? last : { key: section, letter: prefix || letterOf(runs.length), documents: [] }
    if (!goesOn) runs.push(run)
    const document = byId.get(id)
    if (document) run.documents.push(document)
  }
  const known = new Set(sent.exhibits.map(({ id }) => id))
  const late = content.documents.filter(({ id }) => !known.has(id))
  return withLate(runs, late, nextLetterPlace(sent)).filter(({ documents }) => documents.length > 0)
}

/** Under the heading that what came before has already; but pages that are numbered by section need a new one. */
function withLate(runs: readonly Run[], late: readonly DossierDocument[], place: number): readonly Run[] {
  const last = runs.at(-1)
  if (last?.key === 'late' && place === 0) {
    return [...runs.slice(0, -1), { ...last, documents: [...last.documents, ...late] }]
  }
  return [...runs, { key: 'late', letter: letterOf(Math.max(place, runs.length)), documents: [...late] }]
}

const letterOf = (place: number): string => String.fromCodePoint(65 + place)

/** The letter after those that were used: sections of a file of its own go on from there. */
export function nextLetterPlace({ exhibits }: SentBefore): number {
  const letters = exhibits.map(({ label }) => readLabel(label).prefix).filter((prefix) => prefix.length === 1)
  const used = letters.map((letter) => (letter.codePointAt(0) ?? 64) - 64)
  return Math.max(0, ...used)
}

/** The first page number that nobody has yet, where pages are numbered from the first to the last. */
const nextPage = ({ exhibits }: SentBefore): number =>
  Math.max(0, ...exhibits.map(({ label, pages }) => readLabel(label).start + pages - 1)) + 1

/** A file of its own: its pages are numbered on from what was sent. */
export const separateRanges = (sent: SentBefore): LabelRange[] => [
  { page: 1, prefix: '', start: nextPage(sent) },
]

/**
 * Page labels that leave what was sent as it was: each page of it has the number that it had. A front that became
 * longer has "4-1", "4-2" after its 4; what came since is numbered on from the last number that was ever used.
 */
export function frozenRanges(
  sent: SentBefore,
  continuous: boolean,
  front: number,
  sections: readonly PlannedSection[],
  volumes: readonly PlannedVolume[],
): LabelRange[] {
  const was = new Map(sent.exhibits.map((exhibit) => [exhibit.id, exhibit]))
  const ranges = frontRanges(sent, continuous, front)
  for (const { no, from } of volumes.slice(1)) ranges.push({ page: from, prefix: `${no}.`, start: 1 })
  let late: Label | null = null
  for (const { letter, exhibits } of sections) {
    for (const { id, from, to } of exhibits) {
      const known = was.get(id)
      if (known) ranges.push(...sentRanges(known, from, to))
      else {
        late ??= continuous ? { prefix: '', start: nextPage(sent) } : { prefix: letter, start: 1 }
        ranges.push({ page: from, ...late })
        late = { ...late, start: late.start + to - from + 1 }
      }
    }
  }
  return joined(ranges.toSorted((one, other) => one.page - other.page))
}

function frontRanges({ exhibits }: SentBefore, continuous: boolean, front: number): LabelRange[] {
  if (front === 0) return []
  const first: LabelRange = { page: 1, prefix: '', start: 1 }
  const room = Math.min(...exhibits.map(({ label }) => readLabel(label).start)) - 1
  if (!continuous || front <= room) return [first]
  return [first, { page: room + 1, prefix: `${room}-`, start: 1 }]
}

/** More pages than it had: the others have numbers already, so "31-1", "31-2" after its last. */
function sentRanges({ label, pages }: SentExhibit, from: number, to: number): LabelRange[] {
  const { prefix, start } = readLabel(label)
  const own = { page: from, prefix, start }
  if (to - from + 1 <= pages) return [own]
  return [own, { page: from + pages, prefix: `${prefix}${start + pages - 1}-`, start: 1 }]
}

/** Without runs that only go on. */
const joined = (ranges: readonly LabelRange[]): LabelRange[] =>
  ranges.filter((range, at) => {
    const before = ranges[at - 1]
    return (
      before === undefined ||
      before.prefix !== range.prefix ||
      before.start + range.page - before.page !== range.start
    )
  })
