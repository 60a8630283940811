import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { exportAgenda } from './export.ts'
import { findItem, listAgenda } from './list.ts'
import { snoozeItem } from './snooze-table.ts'

export const agendaHandlers = (context: Context): VaultHandlers['agenda'] => ({
  list: (wanted) => ok(listAgenda(context.session(), wanted)),
  snooze: ({ caseId, until, ...line }) => {
    const session = context.session()
    snoozeItem(openCase(session, caseId), findItem(session, caseId, line), until)
    caseChanged(context, caseId, 'planned')
    return ok({})
  },
  export: async ({ target, language, neutral, caseId }) => {
    const { events } = await exportAgenda(context.session(), {
      target: context.claim(target, 'write'),
      language,
      neutral,
      ...(caseId === null ? {} : { caseId }),
    })
    return ok({ events })
  },
})
