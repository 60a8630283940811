import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addMatter, changeMatter, listMatters, setMatterRemoved } from './matters-table.ts'

export const matterHandlers = (context: Context): VaultHandlers['matters'] => ({
  list: ({ caseId }) => ok(listMatters(openCase(context.session(), caseId))),
  add: ({ caseId, matter }) => {
    const added = addMatter(openCase(context.session(), caseId), context.session().register, matter)
    caseChanged(context, caseId, 'matter', 'agency')
    return ok(added)
  },
  change: ({ caseId, id, change }) => {
    const next = changeMatter(openCase(context.session(), caseId), context.session().register, id, change)
    caseChanged(context, caseId, 'matter', 'agency')
    return ok(next)
  },
  remove: ({ caseId, id }) => {
    setMatterRemoved(openCase(context.session(), caseId), id, now())
    caseChanged(context, caseId, 'matter', 'document')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setMatterRemoved(openCase(context.session(), caseId), id, null)
    caseChanged(context, caseId, 'matter', 'document')
    return ok({})
  },
})
