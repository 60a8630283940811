import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { addConsent, listConsents, setConsentWithdrawn } from './consents-table.ts'

export const consentHandlers = ({ session, changed }: Context): VaultHandlers['consents'] => ({
  list: ({ caseId }) => ok(listConsents(openCase(session(), caseId))),
  add: ({ caseId, consent }) => {
    const made = addConsent(openCase(session(), caseId), session().register, consent)
    changed(caseId, 'consent')
    return ok(made)
  },
  withdraw: ({ caseId, id, on }) => {
    const next = setConsentWithdrawn(openCase(session(), caseId), id, on)
    changed(caseId, 'consent')
    return ok(next)
  },
})
