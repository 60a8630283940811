import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { exportAgenda } from './export.ts'
import { listAgenda } from './list.ts'

export const agendaHandlers = (context: Context): VaultHandlers['agenda'] => ({
  list: (wanted) => ok(listAgenda(context.session(), wanted)),
  export: ({ target, language, neutral, caseId }) => {
    const { events } = exportAgenda(context.session(), {
      target: context.claim(target, 'write'),
      language,
      neutral,
      ...(caseId === null ? {} : { caseId }),
    })
    return ok({ events })
  },
})
