import type { CaseId } from '../../../shared/domain/ids.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { totalsOf } from '../../../shared/time/totals.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { timeAcross } from './across.ts'
import { exportTime } from './export.ts'
import { addTime, changeTime, listTime, setTimeRemoved } from './time-table.ts'

export function timeHandlers(context: Context): VaultHandlers['time'] {
  const open = (caseId: CaseId) => openCase(context.session(), caseId)
  /** Says that it changed, after it did. */
  const said = <T>(caseId: CaseId, next: T) => {
    caseChanged(context, caseId, 'time')
    return ok(next)
  }
  return {
    list: ({ caseId, ...period }) => {
      const entries = listTime(open(caseId), period)
      return ok({ entries, totals: totalsOf(entries) })
    },
    add: ({ caseId, entry }) => said(caseId, addTime(open(caseId), entry)),
    change: ({ caseId, id, change }) => said(caseId, changeTime(open(caseId), id, change)),
    remove: ({ caseId, id }) => {
      setTimeRemoved(open(caseId), id, now())
      return said(caseId, {})
    },
    restore: ({ caseId, id }) => {
      setTimeRemoved(open(caseId), id, null)
      return said(caseId, {})
    },
    across: ({ language, ...period }) => ok(timeAcross(context.session(), period, language)),
    export: async ({ target, caseId, ...wanted }) => {
      const { rows } = await exportTime(context.session(), {
        ...wanted,
        target: context.claim(target, 'write'),
        ...(caseId === null ? {} : { caseId }),
      })
      return ok({ rows })
    },
  }
}
