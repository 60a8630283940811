import { promiseId, type ContactId, type PromiseId } from '../../../shared/domain/ids.ts'
import { promiseSchema, type NewPromise, type Promise_ } from '../../../shared/domain/promise.ts'
import { Failed } from '../../../shared/result.ts'
import { dropEntries, dropFromIndex, indexNoun, putEntries } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { eventsByPromise, noEvents } from './events-table.ts'
import { newId } from '../store/id.ts'
import { list, nothing, sql, type Query } from '../store/sql.ts'

const select = (condition: Query): Query =>
  sql`SELECT p.id, p.contact_id AS contactId, p.text, p.due, p.status, p.promised_by AS "by",
        p.closed_on AS closedOn, c.agency_id AS agencyId, c.agency, c.person, substr(c.at, 1, 10) AS madeOn
      FROM promise p JOIN contact c ON c.id = p.contact_id
      WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL ${condition}
      ORDER BY p.due IS NULL, p.due, p.id`

const row = promiseSchema.omit({ events: true })

/** The promises of a query, each with what was done about it. */
function found(db: Reader, condition: Query): Promise_[] {
  const promises = all(db, select(condition), row)
  const events =
    promises.length === 0
      ? noEvents
      : eventsByPromise(db, promises.length === 1 ? promises[0]?.id : undefined)
  return promises.map((promise) => ({ ...promise, events: events.get(promise.id) ?? [] }))
}

/** Every promise of the case: what is due first comes first, without a day last. */
export const listPromises = (db: Reader): Promise_[] => found(db, nothing)

/** The promises of these contact moments. */
export function promisesOf(db: Reader, contacts: readonly ContactId[]): Map<string, Promise_[]> {
  const byContact = new Map<string, Promise_[]>()
  if (contacts.length === 0) return byContact
  // Of a long list all promises are looked at: fewer than the holes that the query would need.
  const among = contacts.length > 500 ? nothing : sql`AND p.contact_id IN (${list(contacts)})`
  for (const promise of found(db, among)) {
    const known = byContact.get(promise.contactId)
    if (known) known.push(promise)
    else byContact.set(promise.contactId, [promise])
  }
  return byContact
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function getPromise(db: Reader, id: PromiseId): Promise_ {
  const [promise] = found(db, sql`AND p.id = ${id}`)
  if (!promise) throw new Failed({ kind: 'not-found', detail: 'promise', values: { id } })
  return promise
}

export function insertPromise(tx: Writer, contact: ContactId, wanted: NewPromise): PromiseId {
  const id = newId(promiseId)
  const at = now()
  run(
    tx,
    sql`INSERT INTO promise (id, contact_id, text, due, status, promised_by, created_at, updated_at)
        VALUES (${id}, ${contact}, ${wanted.text}, ${wanted.due}, ${wanted.status}, ${wanted.by}, ${at}, ${at})`,
  )
  indexPromise(tx, getPromise(tx, id), true)
  return id
}

/** How a promise stands now. */
export function updatePromise(tx: Writer, next: Pick<Promise_, 'id' | 'due' | 'status' | 'closedOn'>): void {
  const { id, due, status, closedOn } = next
  run(
    tx,
    sql`UPDATE promise SET due = ${due}, status = ${status}, closed_on = ${closedOn}, updated_at = ${now()}
        WHERE id = ${id}`,
  )
  indexPromise(tx, getPromise(tx, id))
}

/** Makes a promise findable and puts it on the timeline on the day it is due, else the day it was made. */
export function indexPromise(tx: Writer, promise: Promise_, fresh = false): void {
  const date = promise.due ?? promise.madeOn
  const detail = [promise.agency, promise.person].filter(Boolean).join(', ')
  const { id, text: title } = promise
  indexNoun(tx, { kind: 'promise', id, date, title, detail, body: '' }, fresh)
  const entry = {
    kind: 'promise',
    id,
    part: '',
    date,
    title,
    detail,
    actor: promise.by === 'us' ? 'client' : 'agency',
  } as const
  putEntries(tx, 'promise', id, [entry], fresh)
}

export function dropPromise(tx: Writer, id: string): void {
  dropFromIndex(tx, 'promise', id)
  dropEntries(tx, 'promise', id)
}
