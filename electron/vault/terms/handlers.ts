import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { computeTerm } from '../../../shared/terms/compute.ts'
import { listRules } from '../../../shared/terms/rules.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addTerm, changeTerm, listTerms, setTermRemoved } from './terms-table.ts'

export const termHandlers = ({ session, changed }: Context): VaultHandlers['terms'] => ({
  rules: ({ language }) => ok(listRules(language)),
  compute: (input) => computeTerm(input),
  list: ({ caseId, language }) => ok(listTerms(openCase(session(), caseId), language)),
  add: ({ caseId, term, language }) => {
    const added = addTerm(openCase(session(), caseId), term, language)
    changed(caseId, 'term')
    return ok(added)
  },
  change: ({ caseId, id, change, language }) => {
    const next = changeTerm(openCase(session(), caseId), id, change, language)
    changed(caseId, 'term')
    return ok(next)
  },
  remove: ({ caseId, id }) => {
    setTermRemoved(openCase(session(), caseId), id, now())
    changed(caseId, 'term')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setTermRemoved(openCase(session(), caseId), id, null)
    changed(caseId, 'term')
    return ok({})
  },
})
