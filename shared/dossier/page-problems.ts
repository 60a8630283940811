import type { Check, PageFacts, Problem, ProblemKind } from '../domain/preflight.ts'
import { documentId } from '../domain/ids.ts'
import type { Redaction } from '../domain/redaction.ts'
import { a4 } from '../pages/fit.ts'
import { covers } from '../redaction/overlap.ts'
import type { DossierContent } from './content.ts'
import { pagesIn, rangesText, type PageRanges } from './page-ranges.ts'
import type { Exhibit } from './plan.ts'
import { oldNumbers } from './clear-stamps.ts'
import { problemWords } from './problem-words.ts'
import type { StampStyle } from './stamps.ts'
import { fill } from './words.ts'

type Seen = PageFacts & { readonly page: number }
type About = {
  readonly content: DossierContent
  readonly exhibit: Exhibit
  readonly check: Check
  /** The boxes that were put on it. */
  readonly boxes: readonly Redaction[]
  /** How the page numbers look, and how they would not be taken for old ones. */
  readonly stamps: { readonly now: StampStyle; readonly better: StampStyle }
}

/** What is to be said of the pages that go in of one document. */
export function pageProblems(about: About): Problem[] {
  const { content, exhibit, check } = about
  const words = problemWords(content.language)
  const taken = new Set(pagesIn(exhibit.document.only, check.pages.length))
  const pages = check.pages.flatMap((facts, at): Seen[] =>
    taken.has(at) ? [{ ...facts, page: at + 1 }] : [],
  )
  const say = sayer(about)
  return [
    ...unredacted(about, pages),
    ...say('upside-down', words.upsideDown, pages.filter(isTurned(180))),
    ...say('sideways', words.sideways, [...pages.filter(isTurned(90)), ...pages.filter(isTurned(270))]),
    ...empty(about, pages),
    ...say(
      'no-text',
      words.noText,
      pages.filter(({ text, picture, blank }) => picture && !text && !blank),
    ),
    ...(check.signed ? say('signature', words.signature, pages.slice(0, 1)) : []),
    ...twoNumbers(about, pages),
    ...(check.how === 'image' ? [] : say('page-size', words.pageSize, pages.filter(isOther))),
  ]
}

const isTurned =
  (turn: PageFacts['turn']) =>
  (page: Seen): boolean =>
    page.turn === turn && !page.blank

/** One line for all the pages of a document that have the same. */
function sayer({ exhibit, check }: About) {
  return (
    kind: ProblemKind,
    message: string,
    pages: readonly Seen[],
    more: Partial<Problem> = {},
  ): Problem[] => {
    if (pages.length === 0) return []
    const numbers = pages.map(({ page }) => page).toSorted((a, b) => a - b)
    const turns = pages.flatMap(({ page, turn }) => (turn === 0 ? [] : [{ page, turn }]))
    const values = { title: exhibit.title, pages: rangesText(rangesOf(numbers)) }
    return [
      {
        kind,
        exhibit: exhibit.no,
        message: fill(message, values),
        documentId: documentId.parse(exhibit.id),
        pages: numbers,
        of: check.pages.length,
        ...(turns.length === 0 ? {} : { turns }),
        ...more,
      },
    ]
  }
}

/** Pages in a row as ranges: 1, 2, 3 and 5 are 1–3 and 5. */
export function rangesOf(pages: readonly number[]): PageRanges {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges
}

/** Of a document that is empty from the first page to the last, that is said instead. */
function empty(about: About, pages: readonly Seen[]): Problem[] {
  const words = problemWords(about.content.language)
  const blank = pages.filter((page) => page.blank)
  const all = blank.length > 0 && blank.length === pages.length
  return sayer(about)('empty-page', all ? words.emptyDocument : words.emptyPage, blank)
}

function twoNumbers(about: About, pages: readonly Seen[]): Problem[] {
  const { now, better } = about.stamps
  const own = pages.filter((page) => oldNumbers(now, page).length > 0)
  const { coveredNumber, places } = problemWords(about.content.language)
  const [number = ''] = own.flatMap((page) => oldNumbers(now, page))
  const message = fill(coveredNumber, { place: places[now.place], number })
  return sayer(about)('covered-number', message, own, { stamps: better })
}

function unredacted(about: About, pages: readonly Seen[]): Problem[] {
  const words = problemWords(about.content.language)
  const open = pages.flatMap(({ page, found }) =>
    found
      .map((box) => ({ ...box, page }))
      .filter((box) => !about.boxes.some((own) => own.page === page && covers(own, box))),
  )
  const said = (['iban', 'bsn'] as const).filter((reason) => open.some((box) => box.reason === reason))
  const what = said.map((reason) => words.what[reason]).join(words.and)
  const on = pages.filter(({ page }) => open.some((box) => box.page === page))
  return sayer(about)('unredacted', fill(words.unredacted, { what }), on, { boxes: open })
}

/** Points: a scanner cuts a few millimetres off. */
const nearly = 12

/** Whether a page is something else than A4, however it lies. */
function isOther({ width, height }: Seen): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return Math.abs(short - a4.short) > nearly || Math.abs(long - a4.long) > nearly
}
