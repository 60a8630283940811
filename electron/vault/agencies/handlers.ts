import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { acrossCases } from '../cases/across.ts'
import type { Context } from '../context.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { addAgency, changeAgency, listAgencies, setAgencyRemoved } from './agencies-table.ts'
import { agenciesIn } from './used.ts'

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
  for (const id of acrossCases(session, agenciesIn)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}
