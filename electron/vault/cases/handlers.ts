import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addCase, changeCase, getCase, setCaseRemoved } from './change.ts'
import { listCases, listRemovedCases } from './list.ts'

export const caseHandlers = ({ session, changed }: Context): VaultHandlers['cases'] => ({
  list: () => ok(listCases(session())),
  add: (wanted) => {
    const added = addCase(session(), wanted)
    changed(added.id, 'case')
    return ok(added)
  },
  get: ({ caseId }) => ok(getCase(session(), caseId)),
  change: ({ caseId, change }) => {
    const next = changeCase(session(), caseId, change)
    changed(caseId, 'case')
    return ok(next)
  },
  remove: ({ caseId }) => {
    setCaseRemoved(session(), caseId, now())
    changed(caseId, 'case')
    return ok({})
  },
  restore: ({ caseId }) => {
    setCaseRemoved(session(), caseId, null)
    changed(caseId, 'case')
    return ok({})
  },
  removed: () => ok(listRemovedCases(session())),
})
