import { useState } from 'react'
import { contactId, type CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { ContactSheet } from './contact-sheet.tsx'

/** The contact that a link leads to; `open` may also be a promise, which stands in its contact. */
export function OpenedContact({ caseId, open }: { caseId: CaseId; open: string }) {
  const [closed, setClosed] = useState(false)
  const promises = useCall(vault.promises.list, { caseId })
  if (closed || promises.loading) return null
  const promise = promises.value?.find((each) => each.id === open)
  const id = contactId.safeParse(promise?.contactId ?? open)
  return id.success ? <ContactSheet caseId={caseId} id={id.data} onClose={() => setClosed(true)} /> : null
}
