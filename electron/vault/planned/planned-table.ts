import { z } from 'zod'
import { plannedId, type PlannedId } from '../../../shared/domain/ids.ts'
import {
  plannedSchema,
  type NewPlanned,
  type Planned,
  type PlannedChange,
} from '../../../shared/domain/planned.ts'
import { Failed } from '../../../shared/result.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { indexNoun, putEntries } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { nothing, sql, type Query } from '../store/sql.ts'

const row = plannedSchema.omit({ moves: true })
const moveRow = z.object({
  id: plannedId,
  from: z.string().nullable(),
  fromTime: z.string(),
  to: z.string(),
  toTime: z.string(),
  reason: z.string(),
  at: z.string(),
  undone: z.int().transform((value) => value !== 0),
})

const select = (condition: Query): Query =>
  sql`SELECT id, kind, title, date, time, minutes, place, who, agency_id AS agencyId, agency, matter_id AS matterId,
        note, status, reason, snoozed_until AS snoozedUntil
      FROM planned WHERE 1 = 1 ${condition} ORDER BY date IS NULL, date, time, id`

const selectMoves = (condition: Query): Query =>
  sql`SELECT planned_id AS id, from_date AS "from", from_time AS fromTime, to_date AS "to", to_time AS toTime, reason,
        at, undone_at IS NOT NULL AS undone
      FROM planned_move WHERE 1 = 1 ${condition} ORDER BY planned_id, seq`

/** Every task and appointment of the case, by day; what has no day comes last. */
export function listPlanned(db: Reader): Planned[] {
  const moves = new Map<string, Planned['moves']>()
  for (const { id, ...move } of all(db, selectMoves(nothing), moveRow)) {
    moves.set(id, [...(moves.get(id) ?? []), move])
  }
  return all(db, select(nothing), row).map((planned) => ({ ...planned, moves: moves.get(planned.id) ?? [] }))
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function getPlanned(db: Reader, id: PlannedId): Planned {
  const found = one(db, select(sql`AND id = ${id}`), row)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'planned', values: { id } })
  const moves = all(db, selectMoves(sql`AND planned_id = ${id}`), moveRow.omit({ id: true }))
  return { ...found, moves }
}

/** Adds a task or an appointment. Throws `Failed` (`not-found`) for a matter that is not there. */
export function addPlanned(db: Reader, register: Reader, wanted: NewPlanned): Planned {
  mustKnow(db, wanted.matterId)
  const agency = namedAgency(register, wanted.agency)
  const id = newId(plannedId)
  const at = now()
  const { kind, title, date, time, minutes, place, who, matterId, note } = wanted
  write(db, (tx) => {
    run(
      tx,
      sql`INSERT INTO planned (id, kind, title, date, time, minutes, place, who, agency_id, agency, matter_id, note,
            status, reason, snoozed_until, created_at, updated_at)
          VALUES (${id}, ${kind}, ${title}, ${date}, ${time}, ${minutes}, ${place}, ${who}, ${agency.id},
            ${agency.name}, ${matterId}, ${note}, 'open', '', NULL, ${at}, ${at})`,
    )
    indexPlanned(tx, id)
  })
  return getPlanned(db, id)
}

/** Says something anew of it. Throws `Failed` (`not-found`) for it or a matter that is not there. */
export function changePlanned(db: Reader, register: Reader, id: PlannedId, change: PlannedChange): Planned {
  const current = getPlanned(db, id)
  mustKnow(db, change.matterId ?? null)
  const agency =
    change.agency === undefined
      ? { id: current.agencyId, name: current.agency }
      : namedAgency(register, change.agency)
  const { title, minutes, place, who, matterId, note } = plannedSchema.parse({
    ...current,
    ...change,
    agency: agency.name,
  })
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE planned SET title = ${title}, minutes = ${minutes}, place = ${place}, who = ${who},
            agency_id = ${agency.id}, agency = ${agency.name}, matter_id = ${matterId}, note = ${note},
            updated_at = ${now()} WHERE id = ${id}`,
    )
    indexPlanned(tx, id)
  })
  return getPlanned(db, id)
}

function mustKnow(db: Reader, matter: Planned['matterId']): void {
  if (matter === null) return
  const found = one(
    db,
    sql`SELECT id FROM matter WHERE id = ${matter} AND deleted_at IS NULL`,
    z.object({ id: z.string() }),
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'matter', values: { id: matter } })
}

/** Makes it findable, and puts it on the timeline on its day; what was withdrawn is found only. */
export function indexPlanned(tx: Writer, id: PlannedId): void {
  const { kind, title, date, time, place, who, agency, note, status, reason, moves } = getPlanned(tx, id)
  const detail = [agency, who, place].filter(Boolean).join(', ')
  const body = [note, reason, ...moves.map((move) => move.reason)].filter(Boolean).join('\n')
  indexNoun(tx, { kind, id, date: date ?? '', title, detail, body })
  const at = time === '' ? date : `${date}T${time}`
  const shown = date === null || at === null || status === 'withdrawn'
  const entry = { kind, id, part: '', date: at ?? '', title, detail, actor: 'client' } as const
  putEntries(tx, kind, id, shown ? [] : [entry])
}
