import {
  agencySchema,
  type Agency,
  type AgencyChange,
  type NewAgency,
} from '../../../shared/domain/agency.ts'
import { agencyId, type AgencyId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const columns = sql`id, name, kind, phone, mail, address, note`

/** Every agency of the vault, by name. */
export const listAgencies = (register: Reader): Agency[] =>
  all(
    register,
    sql`SELECT ${columns} FROM agency WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    agencySchema,
  )

/** Throws `Failed` (`not-found`) when it is not there. */
export function getAgency(register: Reader, id: AgencyId): Agency {
  const found = one(
    register,
    sql`SELECT ${columns} FROM agency WHERE id = ${id} AND deleted_at IS NULL`,
    agencySchema,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'agency', values: { id } })
  return found
}

/** The agency of that name, capitals or not; undefined when there is none. */
export const agencyByName = (register: Reader, name: string): Agency | undefined =>
  one(
    register,
    sql`SELECT ${columns} FROM agency WHERE name = ${name} COLLATE NOCASE AND deleted_at IS NULL`,
    agencySchema,
  )

/** Adds an agency; one of the same name that is already there is given back unchanged. */
export function addAgency(register: Reader, agency: NewAgency): Agency {
  const known = agencyByName(register, agency.name)
  if (known) return known
  const id = newId(agencyId)
  const at = now()
  write(register, (tx) =>
    run(
      tx,
      sql`INSERT INTO agency (id, name, kind, phone, mail, address, note, created_at, updated_at)
          VALUES (${id}, ${agency.name}, ${agency.kind}, ${agency.phone}, ${agency.mail}, ${agency.address},
                  ${agency.note}, ${at}, ${at})`,
    ),
  )
  return { ...agency, id }
}

export function changeAgency(register: Reader, id: AgencyId, change: AgencyChange): Agency {
  const next = agencySchema.parse({ ...getAgency(register, id), ...change })
  write(register, (tx) =>
    run(
      tx,
      sql`UPDATE agency SET name = ${next.name}, kind = ${next.kind}, phone = ${next.phone}, mail = ${next.mail},
            address = ${next.address}, note = ${next.note}, updated_at = ${now()} WHERE id = ${id}`,
    ),
  )
  return next
}

/** To the bin, or (with `null`) back from it. What was written in cases keeps the agency's name. */
export function setAgencyRemoved(register: Reader, id: AgencyId, removedAt: string | null): void {
  const changed = write(register, (tx) =>
    run(tx, sql`UPDATE agency SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw new Failed({ kind: 'not-found', detail: 'agency', values: { id } })
}

/** The agency that a person named; one that is not there yet is added. An empty name is nobody. */
export function namedAgency(register: Reader, name: string): { id: AgencyId | null; name: string } {
  const trimmed = name.trim()
  if (trimmed === '') return { id: null, name: '' }
  const agency = addAgency(register, {
    name: trimmed,
    kind: kindByName(trimmed),
    phone: '',
    mail: '',
    address: '',
    note: '',
  })
  return { id: agency.id, name: agency.name }
}

/** A first guess of the kind by the name; the person can change it. */
function kindByName(name: string): Agency['kind'] {
  const lower = name.toLowerCase()
  return guesses.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other'
}

const guesses: readonly (readonly [RegExp, Agency['kind']])[] = [
  [/\bgemeente\b|wmo|wijkteam/, 'gemeente'],
  [/\bciz\b/, 'ciz'],
  [/zorgkantoor/, 'zorgkantoor'],
  [/\bcak\b/, 'cak'],
  [/\buwv\b/, 'uwv'],
  [/\bsvb\b|sociale verzekeringsbank/, 'svb'],
  [/toeslagen/, 'toeslagen'],
  [/belastingdienst/, 'belastingdienst'],
  [/verzeker/, 'zorgverzekeraar'],
  [/school|college\b/, 'school'],
  [/huisarts/, 'huisarts'],
  [/ziekenhuis|umc\b/, 'ziekenhuis'],
  [/rechtbank/, 'rechtbank'],
  [/ombudsman/, 'ombudsman'],
]
