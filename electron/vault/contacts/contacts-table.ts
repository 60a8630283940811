import { z } from 'zod'
import { contactSchema, type Contact } from '../../../shared/domain/contact.ts'
import type { ContactId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { promisesOf } from '../promises/promises-table.ts'
import { dropEntries, dropFromIndex, indexNoun, putEntries } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, count, one, run, type Reader, type Writer } from '../store/connection.ts'
import { nothing, sql, type Query } from '../store/sql.ts'

const columns = sql`id, at, channel, direction, agency_id AS agencyId, agency, person_id AS personId, person, minutes,
  hold, summary`
/** A moment was looked at when it was written; to do so again would take a third of the time of a long list. */
const row = contactSchema.omit({ promises: true }).extend({ at: z.string() })

export type ContactPage = {
  readonly contacts: Contact[]
  readonly next: string | null
  readonly total: number
}

/** A page of contact moments, latest first. `cursor` is what the page before answered as `next`. */
export function listContacts(db: Reader, page: { cursor?: string | null; limit: number }): ContactPage {
  const found = all(
    db,
    sql`SELECT ${columns} FROM contact WHERE deleted_at IS NULL ${after(page.cursor ?? null)}
        ORDER BY at DESC, id DESC LIMIT ${page.limit + 1}`,
    row,
  )
  const contacts = found.slice(0, page.limit)
  const last = contacts.at(-1)
  const promises = promisesOf(
    db,
    contacts.map((contact) => contact.id),
  )
  return {
    contacts: contacts.map((contact) => ({ ...contact, promises: promises.get(contact.id) ?? [] })),
    next: found.length > page.limit && last ? `${last.at}|${last.id}` : null,
    total: count(db, sql`SELECT count(*) FROM contact WHERE deleted_at IS NULL`),
  }
}

function after(cursor: string | null): Query {
  const [at, id] = cursor?.split('|') ?? []
  return at === undefined || id === undefined ? nothing : sql`AND (at, id) < (${at}, ${id})`
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function getContact(db: Reader, id: ContactId): Contact {
  const found = one(db, sql`SELECT ${columns} FROM contact WHERE id = ${id} AND deleted_at IS NULL`, row)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'contact', values: { id } })
  return { ...found, promises: promisesOf(db, [id]).get(id) ?? [] }
}

export function insertContact(tx: Writer, contact: Contact): void {
  const stamp = now()
  run(
    tx,
    sql`INSERT INTO contact (id, at, channel, direction, agency_id, agency, person_id, person, minutes, hold, summary,
          created_at, updated_at)
        VALUES (${contact.id}, ${contact.at}, ${contact.channel}, ${contact.direction}, ${contact.agencyId},
          ${contact.agency}, ${contact.personId}, ${contact.person}, ${contact.minutes}, ${contact.hold},
          ${contact.summary}, ${stamp}, ${stamp})`,
  )
  indexContact(tx, contact, true)
}

export function updateContact(tx: Writer, next: Contact): void {
  run(
    tx,
    sql`UPDATE contact SET at = ${next.at}, channel = ${next.channel}, direction = ${next.direction},
          agency_id = ${next.agencyId}, agency = ${next.agency}, person_id = ${next.personId}, person = ${next.person},
          minutes = ${next.minutes}, hold = ${next.hold}, summary = ${next.summary}, updated_at = ${now()}
        WHERE id = ${next.id}`,
  )
  indexContact(tx, next)
}

/** Makes a contact moment findable and puts it on the timeline. */
export function indexContact(tx: Writer, contact: Contact, fresh = false): void {
  const detail = [contact.agency, contact.person].filter(Boolean).join(', ')
  const title = firstLine(contact.summary) || detail || contact.at
  // A note of one line is its own title; to index it twice would only take twice as long.
  const body = title === contact.summary.trim() ? '' : contact.summary
  indexNoun(tx, { kind: 'contact', id: contact.id, date: contact.at, title, detail, body }, fresh)
  const entry = {
    kind: 'contact',
    id: contact.id,
    part: '',
    date: contact.at,
    title,
    detail,
    actor: null,
  } as const
  putEntries(tx, 'contact', contact.id, [entry], fresh)
}

export function dropContact(tx: Writer, id: string): void {
  dropFromIndex(tx, 'contact', id)
  dropEntries(tx, 'contact', id)
}

/** The first line of a note, cut at a word, as its name in lists. */
function firstLine(text: string): string {
  const line = (text.trim().split('\n')[0] ?? '').trim()
  if (line.length <= 120) return line
  return `${line.slice(0, 120).replace(/\s+\S*$/, '')}…`
}
