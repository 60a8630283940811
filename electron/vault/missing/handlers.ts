import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { dismissPiece, getMissing, restorePiece } from './missing.ts'

export const missingHandlers = ({ session, changed }: Context): VaultHandlers['missing'] => ({
  list: ({ caseId, language }) => ok(getMissing(openCase(session(), caseId), language)),
  dismiss: ({ caseId, key, why }) => {
    dismissPiece(openCase(session(), caseId), key, why)
    changed(caseId, 'missing')
    return ok({})
  },
  restore: ({ caseId, key }) => {
    restorePiece(openCase(session(), caseId), key)
    changed(caseId, 'missing')
    return ok({})
  },
})
