import { z } from 'zod'
import type { TermId } from '../../../shared/domain/ids.ts'
import { termId } from '../../../shared/domain/ids.ts'
import { entryKinds, timelineEntrySchema, type TimelineEntry } from '../../../shared/domain/timeline.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { all, count, type Reader } from '../store/connection.ts'
import { list, nothing, sql, type Query } from '../store/sql.ts'
import { getTerm } from '../terms/terms-table.ts'

export type TimelineOptions = {
  readonly kinds?: readonly (typeof entryKinds)[number][]
  /** First and last day, both included; a year or month will do. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly order: 'asc' | 'desc'
  readonly cursor?: string | null
  /** Absent: all of it, for the command line. */
  readonly limit?: number
  readonly language: Language
}

export type TimelinePage = {
  readonly entries: TimelineEntry[]
  readonly next: string | null
  readonly total: number
}

const row = timelineEntrySchema.extend({ part: z.string() })

/** A page of the chronology. Goes by the index, so it takes as long at a million lines as at a thousand. */
export function listTimeline(db: Reader, options: TimelineOptions): TimelinePage {
  const where = sql`1 = 1 ${kindsOf(options)} ${periodOf(options)}`
  const direction = options.order === 'asc' ? sql`ASC` : sql`DESC`
  const found = all(
    db,
    sql`SELECT kind, id, part, date, title, detail, actor FROM entry WHERE ${where} ${after(options)}
        ORDER BY date ${direction}, kind ${direction}, id ${direction}, part ${direction} ${limitOf(options.limit)}`,
    row,
  )
  const page = options.limit === undefined ? found : found.slice(0, options.limit)
  const last = page.at(-1)
  const more = page.length < found.length && last !== undefined
  return {
    entries: page.map(speaking(db, options.language)),
    next: more ? [last.date, last.kind, last.id, last.part].join('|') : null,
    total: count(db, sql`SELECT count(*) FROM entry WHERE ${where}`),
  }
}

const limitOf = (limit: number | undefined): Query =>
  limit === undefined ? nothing : sql`LIMIT ${limit + 1}`

const kindsOf = ({ kinds }: TimelineOptions): Query =>
  kinds === undefined || kinds.length === 0 ? nothing : sql`AND kind IN (${list(kinds)})`

function periodOf({ from, to }: TimelineOptions): Query {
  const start = from === undefined ? nothing : sql`AND date >= ${from}`
  // U+FFFF sorts after every time of the last day, and after every day of a month or year.
  const end = to === undefined ? nothing : sql`AND date <= ${`${to}\uFFFF`}`
  return sql`${start} ${end}`
}

function after({ cursor, order }: TimelineOptions): Query {
  const [date, kind, id, part] = cursor?.split('|') ?? []
  if (date === undefined || kind === undefined || id === undefined || part === undefined) return nothing
  return order === 'asc'
    ? sql`AND (date, kind, id, part) > (${date}, ${kind}, ${id}, ${part})`
    : sql`AND (date, kind, id, part) < (${date}, ${kind}, ${id}, ${part})`
}

/** Lines of terms say what their rule says in the language asked for; the others are in the person's own words. */
function speaking(db: Reader, language: Language): (entry: z.output<typeof row>) => TimelineEntry {
  const terms = new Map<string, ReturnType<typeof getTerm>>()
  return ({ part, ...entry }) => {
    if (entry.kind !== 'term') return entry
    const id: TermId = termId.parse(entry.id)
    const term = terms.get(id) ?? getTerm(db, id, language)
    terms.set(id, term)
    const step = term.steps.find(({ key }) => key === part)
    return step ? { ...entry, title: `${term.label}: ${step.label}` } : entry
  }
}
