import type { Track } from '../chains/matter-facts.ts'
import type { Document } from '../domain/document.ts'
import { stopsOf, type CourseStep, type Stop } from './steps.ts'

/** Where a matter stands at one stop. `missing`: passed by without it, though the law expects it. */
export type StopState = 'done' | 'missing' | 'passed' | 'next' | 'ahead'

export type PictureStop = {
  readonly step: CourseStep
  readonly state: StopState
  /** `YYYY-MM-DD`, where it is known. */
  readonly date?: string
  readonly documentId?: string
}

type Known = {
  readonly track: Track
  readonly days: Readonly<Partial<Record<CourseStep, string>>>
  readonly documents: readonly Pick<Document, 'id' | 'kind' | 'date' | 'sent' | 'received'>[]
}

/** The picture of a matter: what was reached, what was skipped, what comes next. */
export function pictureOf({ track, days, documents }: Known): PictureStop[] {
  const stops = stopsOf(track).map((stop) => reached(stop, days, documents))
  const last = stops.findLastIndex(({ done }) => done !== undefined)
  const next = stops.findIndex(({ done, stop }, at) => at > last && done === undefined && stop.expected)
  return inTime(
    stops.map(({ stop, done }, at) => ({
      step: stop.step,
      state: stateOf(done !== undefined, at, { last, next, expected: stop.expected }),
      ...done,
    })),
  )
}

type Place = { readonly last: number; readonly next: number; readonly expected: boolean }

function stateOf(done: boolean, at: number, { last, next, expected }: Place): StopState {
  if (done) return 'done'
  if (at < last) return expected ? 'missing' : 'passed'
  return at === next ? 'next' : 'ahead'
}

/** A stop is reached on the day that the person said, else when a document shows it. */
function reached(stop: Stop, days: Known['days'], documents: Known['documents']) {
  const shown = documents.find(({ kind }) => stop.shownBy?.includes(kind) === true)
  const day = days[stop.step]
  if (day === undefined && shown === undefined) return { stop, done: undefined }
  const date = day ?? dayOf(shown)
  return { stop, done: { ...(date ? { date } : {}), ...(shown ? { documentId: shown.id } : {}) } }
}

const dayOf = (document: Known['documents'][number] | undefined): string | null =>
  document?.date ?? document?.sent ?? document?.received ?? null

/** What was reached stands in the order of its days, in the places of what was reached: the picture never goes back. */
function inTime(stops: readonly PictureStop[]): PictureStop[] {
  const isDated = (stop: PictureStop): boolean => stop.state === 'done' && stop.date !== undefined
  const dated = stops
    .filter(isDated)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : Number(a.date !== b.date)))
  let at = 0
  return stops.map((stop) => (isDated(stop) ? (dated[at++] ?? stop) : stop))
}
