import type { CaseId } from '../../../shared/domain/ids.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { endPlanned, movePlanned, snoozePlanned, undoMove } from './move.ts'
import { addPlanned, changePlanned, listPlanned } from './planned-table.ts'

export function plannedHandlers(context: Context): VaultHandlers['planned'] {
  const open = (caseId: CaseId) => openCase(context.session(), caseId)
  /** Says that it changed, after it did. */
  const said = <T>(caseId: CaseId, next: T) => {
    caseChanged(context, caseId, 'planned', 'agency')
    return ok(next)
  }
  return {
    list: ({ caseId }) => ok(listPlanned(open(caseId))),
    add: ({ caseId, planned }) => said(caseId, addPlanned(open(caseId), context.session().register, planned)),
    change: ({ caseId, id, change }) =>
      said(caseId, changePlanned(open(caseId), context.session().register, id, change)),
    move: ({ caseId, id, move }) => said(caseId, movePlanned(open(caseId), id, move)),
    undoMove: ({ caseId, id }) => said(caseId, undoMove(open(caseId), id)),
    setStatus: ({ caseId, id, end }) => said(caseId, endPlanned(open(caseId), id, end)),
    snooze: ({ caseId, id, until }) => said(caseId, snoozePlanned(open(caseId), id, until)),
  }
}
