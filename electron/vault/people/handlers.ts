import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addPerson, changePerson, listPeople, setPersonRemoved } from './people-table.ts'

export const peopleHandlers = (context: Context): VaultHandlers['people'] => ({
  list: ({ caseId }) => ok(listPeople(openCase(context.session(), caseId))),
  add: ({ caseId, person }) => {
    const added = addPerson(openCase(context.session(), caseId), context.session().register, person)
    caseChanged(context, caseId, 'person', 'agency')
    return ok(added)
  },
  change: ({ caseId, id, change }) => {
    const next = changePerson(openCase(context.session(), caseId), context.session().register, id, change)
    caseChanged(context, caseId, 'person', 'agency')
    return ok(next)
  },
  remove: ({ caseId, id }) => {
    setPersonRemoved(openCase(context.session(), caseId), id, now())
    caseChanged(context, caseId, 'person')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setPersonRemoved(openCase(context.session(), caseId), id, null)
    caseChanged(context, caseId, 'person')
    return ok({})
  },
})
