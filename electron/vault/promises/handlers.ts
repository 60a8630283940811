import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Promise_ } from '../../../shared/domain/promise.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { chasePromise, countAgencies, endPromise, movePromise } from './change.ts'
import { confirmContact } from './confirm.ts'
import { listPromises } from './promises-table.ts'

export const promiseHandlers = (context: Context): VaultHandlers['promises'] => {
  const inCase = (caseId: CaseId) => openCase(context.session(), caseId)
  const after = (caseId: CaseId, next: Promise_) => {
    caseChanged(context, caseId, 'promise', 'contact')
    return ok(next)
  }
  return {
    list: ({ caseId }) => ok(listPromises(inCase(caseId))),
    setStatus: ({ caseId, id, ...end }) => after(caseId, endPromise(inCase(caseId), id, end)),
    chase: ({ caseId, id, ...chase }) => after(caseId, chasePromise(inCase(caseId), id, chase)),
    move: ({ caseId, id, ...move }) => after(caseId, movePromise(inCase(caseId), id, move)),
    confirm: ({ caseId, contactId }) => {
      const begun = confirmContact(context.session(), caseId, contactId)
      caseChanged(context, caseId, 'letter')
      return ok(begun)
    },
    counts: () => ok(countAgencies(context.session())),
  }
}
