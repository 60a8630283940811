import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { consentsFor, isMedical, risksOf } from '../../shared/dispatch/risks.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { AddressForm } from './address.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import type { Register } from './use-register.ts'
import css from './dispatches.module.css'

type Props = {
  readonly caseId: CaseId
  readonly form: AddressForm
  readonly register: Register
  /** What is to go out. */
  readonly documents: readonly Pick<Document, 'id' | 'kind' | 'title'>[]
}

/** Before anything is saved: whether this recipient may have it, and whether something medical goes there at last. */
export function RiskNotices({ caseId, form, register, documents }: Props) {
  const t = useTexts().dispatches
  const [asking, setAsking] = useState(false)
  const counts = useCall(vault.redactions.counts, { caseId }, ['redaction', 'document']).last ?? []
  const medical = new Map(counts.map((each) => [each.id, each.medical]))
  const name = form.name.trim()
  if (name === '') return null
  const going = documents.map((each) => ({
    title: each.title,
    medical: isMedical(each, medical.get(each.id) ?? 0),
  }))
  const { noConsent, firstMedical } = risksOf(register, { name }, going, form.sentOn ?? today())
  return (
    <>
      {noConsent ? (
        <Notice tone="warn">
          <p>{fill(t.noConsent, { name })}</p>
          <Button size="small" icon={<FileCheck />} onPress={() => setAsking(true)}>
            {t.consentAdd}
          </Button>
        </Notice>
      ) : (
        <Allowed form={form} register={register} />
      )}
      {firstMedical.length > 0 ? (
        <Notice tone="warn">
          <p>{fill(t.firstMedical, { name, titles: firstMedical.join('; ') })}</p>
        </Notice>
      ) : null}
      {asking ? (
        <ConsentDialog caseId={caseId} start={{ kind: form.kind, name }} onClose={() => setAsking(false)} />
      ) : null}
    </>
  )
}

/** On which consent it goes. */
function Allowed({ form, register }: Pick<Props, 'form' | 'register'>) {
  const t = useTexts().dispatches
  const language = useLanguage()
  const [consent] = consentsFor(register.consents, { name: form.name }, form.sentOn ?? today())
  if (!consent) return null
  const { by, about } = consent
  return (
    <p className={css['quiet']}>{fill(t.onConsent, { by, about, date: dateText(consent.date, language) })}</p>
  )
}
