import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { consentsFor, risksOf } from '../../shared/dispatch/risks.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { MedicalNotice } from '../medical/medical-notice.tsx'
import { useMedical } from '../medical/use-medical.ts'
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
  readonly documents: readonly Pick<Document, 'id' | 'title'>[]
  /** Which pages of them; absent: all. */
  readonly pages?: Recipe['pages']
}

const nothingKnown = new Map<never, never>()

/** Before anything is saved: whether this recipient may have it, and whether something medical goes there at last. */
export function RiskNotices({ caseId, form, register, documents, pages }: Props) {
  const t = useTexts().dispatches
  const [asking, setAsking] = useState(false)
  const medical = useMedical(caseId) ?? nothingKnown
  const name = form.name.trim()
  if (name === '') return null
  const going = documents.map(({ id, title }) => ({ id, title, only: pages?.[id] }))
  const risks = risksOf({ ...register, medical }, { name }, going, form.sentOn ?? today())
  return (
    <>
      {risks.noConsent ? (
        <Notice tone="warn">
          <p>{fill(t.noConsent, { name })}</p>
          <Button size="small" icon={<FileCheck />} onPress={() => setAsking(true)}>
            {t.consentAdd}
          </Button>
        </Notice>
      ) : (
        <Allowed form={form} register={register} />
      )}
      <MedicalNotice caseId={caseId} name={name} found={risks} known={medical} />
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
