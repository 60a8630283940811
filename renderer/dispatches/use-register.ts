import type { Consent } from '../../shared/domain/consent.ts'
import type { Dispatch } from '../../shared/domain/dispatch.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'

export type Register = { readonly dispatches: readonly Dispatch[]; readonly consents: readonly Consent[] }

const none: readonly never[] = []

/** Who received what in this case, and who allowed it; null until both are known. */
export function useRegister(caseId: CaseId): Register | null {
  const dispatches = useCall(vault.dispatches.list, { caseId }, ['dossier', 'person', 'agency']).last
  const consents = useCall(vault.consents.list, { caseId }, ['consent']).last
  return dispatches === null || consents === null ? null : { dispatches, consents }
}

/** The people of the case and the agencies of the network, to choose from. */
export function useRecipients(caseId: CaseId) {
  const people = useCall(vault.people.list, { caseId }, ['person']).last ?? none
  const agencies = useCall(vault.agencies.list, {}, ['agency']).last ?? none
  return { people, agencies }
}
