import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { addVersion, joinVersions, leaveSeries, nameVersion } from './change.ts'
import { versionsOf } from './series.ts'
import { unlockDocument } from './unlock.ts'

export const versionHandlers = (context: Context): VaultHandlers['versions'] => ({
  list: ({ caseId, id }) => ok(versionsOf(openCase(context.session(), caseId), id)),
  add: async ({ caseId, id, file, kind }) => {
    const session = context.session()
    openCase(session, caseId)
    const path = context.claim(file, 'read')
    const made = await addVersion(session, caseId, { id, path, kind }, context.reader())
    caseChanged(context, caseId, 'document', 'agency')
    return ok(made)
  },
  join: ({ caseId, ...given }) => {
    const next = joinVersions(openCase(context.session(), caseId), given)
    caseChanged(context, caseId, 'document')
    return ok(next)
  },
  leave: ({ caseId, id }) => {
    leaveSeries(openCase(context.session(), caseId), id)
    caseChanged(context, caseId, 'document')
    return ok({})
  },
  name: ({ caseId, id, kind }) => {
    const next = nameVersion(openCase(context.session(), caseId), id, kind)
    caseChanged(context, caseId, 'document')
    return ok(next)
  },
  unlock: async ({ caseId, ...asked }) => {
    const made = await unlockDocument(context.session(), caseId, asked, context.reader())
    caseChanged(context, caseId, 'document')
    return ok(made)
  },
})
