import { readFile } from 'node:fs/promises'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addContact, changeContact, setContactRemoved } from './change.ts'
import { getContact, listContacts } from './contacts-table.ts'
import { importContacts } from './import.ts'

export const contactHandlers = (context: Context): VaultHandlers['contacts'] => ({
  list: ({ caseId, cursor, limit }) =>
    ok(listContacts(openCase(context.session(), caseId), { cursor, limit })),
  get: ({ caseId, id }) => ok(getContact(openCase(context.session(), caseId), id)),
  add: ({ caseId, contact }) => {
    const db = openCase(context.session(), caseId)
    const added = addContact(db, context.session().register, contact)
    return ok(after(context, caseId, added))
  },
  change: ({ caseId, id, change }) => {
    const db = openCase(context.session(), caseId)
    return ok(after(context, caseId, changeContact(db, context.session().register, id, change)))
  },
  remove: ({ caseId, id }) => {
    setContactRemoved(openCase(context.session(), caseId), id, now())
    return ok(after(context, caseId, {}))
  },
  restore: ({ caseId, id }) => {
    setContactRemoved(openCase(context.session(), caseId), id, null)
    return ok(after(context, caseId, {}))
  },
  import: async ({ caseId, file, language }) => {
    const bytes = await readFile(context.claim(file))
    const report = importContacts(
      openCase(context.session(), caseId),
      context.session().register,
      bytes,
      language,
    )
    return ok(after(context, caseId, report))
  },
})

/** Numbers and lists follow what was done; then the answer goes out. */
function after<T>(context: Context, caseId: Parameters<typeof openCase>[1], answer: T): T {
  touchCase(context.session(), caseId, openCase(context.session(), caseId))
  context.changed(caseId, 'contact', 'promise', 'person', 'agency', 'case')
  return answer
}
