import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { askAgain, ocrStatus } from './again.ts'
import { isRecognising, recogniseNow } from './background.ts'

export const ocrHandlers = (context: Context): VaultHandlers['ocr'] => ({
  start: ({ caseId, id, page, turn }) => {
    askAgain(openCase(context.session(), caseId), id, page, turn ?? null)
    caseChanged(context, caseId, 'document')
    recogniseNow(context, caseId, id, page)
    return ok({})
  },
  status: ({ caseId, id }) => {
    const session = context.session()
    return ok(ocrStatus(openCase(session, caseId), id, isRecognising(session, caseId)))
  },
})
