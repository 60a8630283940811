import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { listCases } from '../cases/list.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { rows } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { addAgency, changeAgency, listAgencies, setAgencyRemoved } from './agencies-table.ts'

export const agencyHandlers = ({ session, changed }: Context): VaultHandlers['agencies'] => ({
  list: () => {
    const uses = countCases(session())
    return ok(
      listAgencies(session().register).map((agency) => ({ ...agency, cases: uses.get(agency.id) ?? 0 })),
    )
  },
  add: (agency) => {
    const added = addAgency(session().register, agency)
    changed(null, 'agency')
    return ok(added)
  },
  change: ({ id, change }) => {
    const next = changeAgency(session().register, id, change)
    changed(null, 'agency')
    return ok(next)
  },
  remove: ({ id }) => {
    setAgencyRemoved(session().register, id, now())
    changed(null, 'agency')
    return ok({})
  },
  restore: ({ id }) => {
    setAgencyRemoved(session().register, id, null)
    changed(null, 'agency')
    return ok({})
  },
})

/** In how many cases each agency appears. */
function countCases(session: Session): Map<string, number> {
  const uses = new Map<string, number>()
  for (const line of listCases(session)) {
    if (line.damaged) continue
    const found = rows(
      openCase(session, line.id),
      sql`SELECT agency_id FROM contact WHERE agency_id IS NOT NULL AND deleted_at IS NULL
          UNION SELECT agency_id FROM person WHERE agency_id IS NOT NULL AND deleted_at IS NULL
          UNION SELECT agency_id FROM document WHERE agency_id IS NOT NULL AND deleted_at IS NULL`,
    )
    for (const row of found) uses.set(String(row['agency_id']), (uses.get(String(row['agency_id'])) ?? 0) + 1)
  }
  return uses
}
