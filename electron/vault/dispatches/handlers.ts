import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { listDispatches, setWithdrawn } from './dispatches-table.ts'
import { changeDispatch, recordGiven } from './record.ts'

export const dispatchHandlers = ({ session, changed }: Context): VaultHandlers['dispatches'] => ({
  list: ({ caseId }) => ok(listDispatches(openCase(session(), caseId))),
  add: ({ caseId, dispatch }) => {
    const made = recordGiven(session(), caseId, dispatch)
    changed(caseId, 'dossier')
    return ok(made)
  },
  change: ({ caseId, id, change }) => {
    const next = changeDispatch(session(), caseId, id, change)
    changed(caseId, 'dossier')
    return ok(next)
  },
  withdraw: ({ caseId, id }) => {
    setWithdrawn(openCase(session(), caseId), id, now())
    changed(caseId, 'dossier')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setWithdrawn(openCase(session(), caseId), id, null)
    changed(caseId, 'dossier')
    return ok({})
  },
})
