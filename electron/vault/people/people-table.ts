import { personId, type PersonId } from '../../../shared/domain/ids.ts'
import {
  personSchema,
  type NewPerson,
  type Person,
  type PersonChange,
} from '../../../shared/domain/person.ts'
import { Failed } from '../../../shared/result.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { dropFromIndex, indexNoun } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const columns = sql`id, name, role, agency_id AS agencyId, agency, phone, mail, address, note`

/** Everybody in the case, by name. */
export const listPeople = (db: Reader): Person[] =>
  all(
    db,
    sql`SELECT ${columns} FROM person WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    personSchema,
  )

/** Throws `Failed` (`not-found`) when they are not there. */
export function getPerson(db: Reader, id: PersonId): Person {
  const found = one(
    db,
    sql`SELECT ${columns} FROM person WHERE id = ${id} AND deleted_at IS NULL`,
    personSchema,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'person', values: { id } })
  return found
}

export function addPerson(db: Reader, register: Reader, wanted: NewPerson): Person {
  const agency = namedAgency(register, wanted.agency)
  const person = personSchema.parse({
    ...wanted,
    id: newId(personId),
    agencyId: agency.id,
    agency: agency.name,
  })
  write(db, (tx) => insertPerson(tx, person))
  return person
}

function insertPerson(tx: Writer, person: Person): void {
  const at = now()
  run(
    tx,
    sql`INSERT INTO person (id, name, role, agency_id, agency, phone, mail, address, note, created_at, updated_at)
        VALUES (${person.id}, ${person.name}, ${person.role}, ${person.agencyId}, ${person.agency}, ${person.phone},
                ${person.mail}, ${person.address}, ${person.note}, ${at}, ${at})`,
  )
  indexPerson(tx, person)
}

export function changePerson(db: Reader, register: Reader, id: PersonId, change: PersonChange): Person {
  const current = getPerson(db, id)
  const agency =
    change.agency === undefined
      ? { id: current.agencyId, name: current.agency }
      : namedAgency(register, change.agency)
  const next = personSchema.parse({ ...current, ...change, agencyId: agency.id, agency: agency.name })
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE person SET name = ${next.name}, role = ${next.role}, agency_id = ${next.agencyId},
            agency = ${next.agency}, phone = ${next.phone}, mail = ${next.mail}, address = ${next.address}, note = ${next.note},
            updated_at = ${now()} WHERE id = ${id}`,
    )
    indexPerson(tx, next)
  })
  return next
}

/** To the bin, or (with `null`) back from it. Contact moments keep the name. */
export function setPersonRemoved(db: Reader, id: PersonId, removedAt: string | null): void {
  write(db, (tx) => {
    if (run(tx, sql`UPDATE person SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
      throw new Failed({ kind: 'not-found', detail: 'person', values: { id } })
    }
    if (removedAt !== null) dropFromIndex(tx, 'person', id)
    else indexPerson(tx, getPerson(tx, id))
  })
}

/** The person whom somebody named; one that is not in the case yet is added. An empty name is nobody. */
export function namedPerson(
  tx: Writer,
  name: string,
  agency: { id: Person['agencyId']; name: string },
): { id: PersonId | null; name: string } {
  const trimmed = name.trim()
  if (trimmed === '') return { id: null, name: '' }
  const known = one(
    tx,
    sql`SELECT ${columns} FROM person WHERE name = ${trimmed} COLLATE NOCASE AND deleted_at IS NULL`,
    personSchema,
  )
  if (known) return { id: known.id, name: known.name }
  const person = personSchema.parse({
    id: newId(personId),
    name: trimmed,
    role: '',
    agencyId: agency.id,
    agency: agency.name,
    phone: '',
    mail: '',
    address: '',
    note: '',
  })
  insertPerson(tx, person)
  return { id: person.id, name: person.name }
}

const indexPerson = (tx: Writer, person: Person): void =>
  indexNoun(tx, {
    kind: 'person',
    id: person.id,
    date: '',
    title: person.name,
    detail: [person.role, person.agency].filter(Boolean).join(', '),
    body: [person.phone, person.mail, person.address, person.note].filter(Boolean).join('\n'),
  })
