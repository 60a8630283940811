import type { hitKinds } from '../../../shared/domain/search.ts'
import type { entryKinds } from '../../../shared/domain/timeline.ts'
import { run, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { formsOf, storedDateForm } from './forms.ts'
import { learnWords } from './words.ts'

type HitKind = (typeof hitKinds)[number]

/** How a noun is found: in the search index, and (documents, contacts, promises) on the timeline. */
export type Found = {
  readonly kind: HitKind
  readonly id: string
  /** A moment or (part of) a date; `''` when there is none. */
  readonly date: string
  readonly title: string
  readonly detail: string
  readonly body: string
  /** Text per page, for documents; each page is a place of its own to find. */
  readonly pages?: readonly string[]
}

/** A line of the chronology. `part` tells the steps of one chain of terms apart. */
export type EntryRow = {
  readonly kind: (typeof entryKinds)[number]
  readonly id: string
  readonly part: string
  readonly date: string
  readonly title: string
  readonly detail: string
  readonly actor: 'client' | 'agency' | null
}

/** Puts a noun into both search indexes, in place of what was there; of a `fresh` one nothing was. */
export function indexNoun(tx: Writer, found: Found, fresh = false): void {
  if (!fresh) dropFromIndex(tx, found.kind, found.id)
  addText(tx, found, null, [found.body, found.detail].filter(Boolean).join('\n'))
  for (const [at, text] of (found.pages ?? []).entries()) if (text.trim()) addText(tx, found, at + 1, text)
}

function addText(tx: Writer, found: Found, page: number | null, body: string): void {
  // A page's row carries no title, or every page of a document would be a hit for a word of its title.
  const title = page === null ? found.title : ''
  const forms = formsOf(`${title}\n${body}`)
  const date = page === null ? storedDateForm(found.date) : undefined
  if (date !== undefined && !forms.includes(date)) forms.push(date)
  run(
    tx,
    sql`INSERT INTO search_text (kind, id, page, date, title, body, forms)
        VALUES (${found.kind}, ${found.id}, ${page}, ${found.date}, ${title}, ${body}, ${forms.join(' ')})`,
  )
  learnWords(tx, title, body)
}

/** What is said of a noun changed, its pages did not: they only follow its date. */
export function indexHeadOf(tx: Writer, found: Omit<Found, 'pages'>): void {
  const { kind, id, date } = found
  run(tx, sql`DELETE FROM search_text WHERE kind = ${kind} AND id = ${id} AND page IS NULL`)
  run(tx, sql`UPDATE search_text SET date = ${date} WHERE kind = ${kind} AND id = ${id} AND date <> ${date}`)
  indexNoun(tx, found, true)
}

/** Takes a noun out of both search indexes. */
export function dropFromIndex(tx: Writer, kind: HitKind, id: string): void {
  run(tx, sql`DELETE FROM search_text WHERE kind = ${kind} AND id = ${id}`)
}

/** Puts lines of one noun on the timeline, in place of what was there; of a `fresh` one nothing was. */
export function putEntries(
  tx: Writer,
  kind: EntryRow['kind'],
  id: string,
  entries: readonly EntryRow[],
  fresh = false,
): void {
  if (!fresh) dropEntries(tx, kind, id)
  for (const entry of entries) {
    run(
      tx,
      sql`INSERT INTO entry (kind, id, part, date, title, detail, actor)
          VALUES (${kind}, ${id}, ${entry.part}, ${entry.date}, ${entry.title}, ${entry.detail}, ${entry.actor})`,
    )
  }
}

export function dropEntries(tx: Writer, kind: EntryRow['kind'], id: string): void {
  run(tx, sql`DELETE FROM entry WHERE kind = ${kind} AND id = ${id}`)
}
