import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { loadFile } from '../store/load-file.ts'
import { addContact, changeContact, setContactRemoved } from './change.ts'
import { getContact, listContacts } from './contacts-table.ts'
import { importContacts, mostSheetBytes } from './import.ts'

export const contactHandlers = (context: Context): VaultHandlers['contacts'] => ({
  list: ({ caseId, cursor, limit }) =>
    ok(listContacts(openCase(context.session(), caseId), { cursor, limit })),
  get: ({ caseId, id }) => ok(getContact(openCase(context.session(), caseId), id)),
  add: ({ caseId, contact, ...beside }) => {
    const { register } = context.session()
    const added = addContact(openCase(context.session(), caseId), register, contact, beside)
    return after(context, caseId, added)
  },
  change: ({ caseId, id, change }) => {
    const { register } = context.session()
    const changed = changeContact(openCase(context.session(), caseId), register, id, change)
    return after(context, caseId, changed)
  },
  remove: ({ caseId, id }) => {
    setContactRemoved(openCase(context.session(), caseId), id, now())
    return after(context, caseId, {})
  },
  restore: ({ caseId, id }) => {
    setContactRemoved(openCase(context.session(), caseId), id, null)
    return after(context, caseId, {})
  },
  import: async ({ caseId, file, language }) => {
    openCase(context.session(), caseId)
    const bytes = await loadFile(context.claim(file, 'read'), mostSheetBytes)
    const { register } = context.session()
    const report = importContacts(openCase(context.session(), caseId), register, bytes, language)
    return after(context, caseId, report)
  },
})

/** A contact moment may bring a person, an agency, promises, time and a task with it. */
function after<T>(context: Context, caseId: Parameters<typeof openCase>[1], answer: T) {
  caseChanged(context, caseId, 'contact', 'promise', 'person', 'agency', 'time', 'planned')
  return ok(answer)
}
