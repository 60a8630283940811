import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { listPromises, setPromiseStatus } from './promises-table.ts'

export const promiseHandlers = ({ session, changed }: Context): VaultHandlers['promises'] => ({
  list: ({ caseId }) => ok(listPromises(openCase(session(), caseId))),
  setStatus: ({ caseId, id, status }) => {
    const next = setPromiseStatus(openCase(session(), caseId), id, status)
    changed(caseId, 'promise', 'contact')
    return ok(next)
  },
})
