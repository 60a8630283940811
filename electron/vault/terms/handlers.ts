import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { computeTerm } from '../../../shared/terms/compute.ts'
import { legalData, type LegalData } from '../../../shared/terms/legal-data.ts'
import { listRules } from '../../../shared/terms/rules.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { legalIn } from '../legal/legal-table.ts'
import { now } from '../store/clock.ts'
import { attempt } from '../store/failures.ts'
import { saveReceipt } from './receipt.ts'
import { addTerm, changeTerm, listTerms, setTermRemoved } from './terms-table.ts'

/** The corrected tables of the opened vault; the built-in ones while none is open. */
function lawOf(context: Context): LegalData {
  const opened = attempt(() => legalIn(context.session().register))
  return opened.ok ? opened.value : legalData
}

export const termHandlers = (context: Context): VaultHandlers['terms'] => ({
  rules: ({ language }) => ok(listRules(language)),
  compute: (input) => computeTerm(input, lawOf(context)),
  list: ({ caseId, language }) => ok(listTerms(openCase(context.session(), caseId), language)),
  add: ({ caseId, term, language }) => {
    const added = addTerm(openCase(context.session(), caseId), term, language)
    caseChanged(context, caseId, 'term')
    return ok(added)
  },
  change: ({ caseId, id, change, language }) => {
    const next = changeTerm(openCase(context.session(), caseId), id, change, language)
    caseChanged(context, caseId, 'term')
    return ok(next)
  },
  receipt: async ({ caseId, id, target, language }) => {
    const asked = { caseId, id, target: context.claim(target, 'write'), language }
    const { bytes } = await saveReceipt(context.session(), asked)
    return ok({ bytes })
  },
  remove: ({ caseId, id }) => {
    setTermRemoved(openCase(context.session(), caseId), id, now())
    caseChanged(context, caseId, 'term')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setTermRemoved(openCase(context.session(), caseId), id, null)
    caseChanged(context, caseId, 'term')
    return ok({})
  },
})
