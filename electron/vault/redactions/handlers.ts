import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { proposalsFor } from './propose.ts'
import {
  addRedactions,
  changeRedaction,
  countRedactions,
  redactionsAsOf,
  setRedactionRemoved,
} from './redactions-table.ts'
import { safePicture } from './safe-picture.ts'

export const redactionHandlers = (context: Context): VaultHandlers['redactions'] => ({
  list: ({ caseId, id, madeAt }) => {
    const db = openCase(context.session(), caseId)
    return ok(redactionsAsOf(db, getDocument(db, id).id, madeAt))
  },
  add: ({ caseId, id, boxes }) => {
    const made = addRedactions(openCase(context.session(), caseId), id, boxes)
    context.changed(caseId, 'redaction')
    return ok(made)
  },
  change: ({ caseId, id, change }) => {
    const next = changeRedaction(openCase(context.session(), caseId), id, change)
    context.changed(caseId, 'redaction')
    return ok(next)
  },
  remove: ({ caseId, id }) => {
    setRedactionRemoved(openCase(context.session(), caseId), id, now())
    context.changed(caseId, 'redaction')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setRedactionRemoved(openCase(context.session(), caseId), id, null)
    context.changed(caseId, 'redaction')
    return ok({})
  },
  propose: async ({ caseId, ...asked }) =>
    ok(await proposalsFor(context.session(), caseId, asked, context.reader())),
  counts: ({ caseId }) => ok(countRedactions(openCase(context.session(), caseId))),
  picture: async ({ caseId, language, ...asked }) =>
    ok(await safePicture({ session: context.session(), caseId, reader: context.reader(), language }, asked)),
})
