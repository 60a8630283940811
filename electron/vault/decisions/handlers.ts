import { compareDecisions } from '../../../shared/decisions/compare.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { getDecision, listDecisions, setDecision, setDecisionRemoved } from './decisions-table.ts'
import { proposeDecision } from './propose.ts'

export const decisionHandlers = (context: Context): VaultHandlers['decisions'] => ({
  list: ({ caseId }) => ok(listDecisions(openCase(context.session(), caseId))),
  propose: ({ caseId, documentId }) => ok(proposeDecision(openCase(context.session(), caseId), documentId)),
  set: ({ caseId, ...given }) => {
    const kept = setDecision(openCase(context.session(), caseId), given)
    context.changed(caseId, 'decision')
    return ok(kept)
  },
  remove: ({ caseId, id }) => {
    setDecisionRemoved(openCase(context.session(), caseId), id, now())
    context.changed(caseId, 'decision')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setDecisionRemoved(openCase(context.session(), caseId), id, null)
    context.changed(caseId, 'decision')
    return ok({})
  },
  compare: ({ caseId, language, ...asked }) => {
    const db = openCase(context.session(), caseId)
    return ok(compareDecisions(getDecision(db, asked.old), getDecision(db, asked.new), language))
  },
})
