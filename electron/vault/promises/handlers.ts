import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { listPromises, setPromiseStatus } from './promises-table.ts'

export const promiseHandlers = (context: Context): VaultHandlers['promises'] => ({
  list: ({ caseId }) => ok(listPromises(openCase(context.session(), caseId))),
  setStatus: ({ caseId, id, status }) => {
    const next = setPromiseStatus(openCase(context.session(), caseId), id, status)
    caseChanged(context, caseId, 'promise', 'contact')
    return ok(next)
  },
})
