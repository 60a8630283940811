import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addPerson, changePerson, listPeople, setPersonRemoved } from './people-table.ts'

export const peopleHandlers = ({ session, changed }: Context): VaultHandlers['people'] => ({
  list: ({ caseId }) => ok(listPeople(openCase(session(), caseId))),
  add: ({ caseId, person }) => {
    const added = addPerson(openCase(session(), caseId), session().register, person)
    changed(caseId, 'person', 'agency')
    return ok(added)
  },
  change: ({ caseId, id, change }) => {
    const next = changePerson(openCase(session(), caseId), session().register, id, change)
    changed(caseId, 'person', 'agency')
    return ok(next)
  },
  remove: ({ caseId, id }) => {
    setPersonRemoved(openCase(session(), caseId), id, now())
    changed(caseId, 'person')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setPersonRemoved(openCase(session(), caseId), id, null)
    changed(caseId, 'person')
    return ok({})
  },
})
