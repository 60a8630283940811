import type { Document } from '../../shared/domain/document.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { Sheet } from '../ui/page.tsx'
import { AddressFields } from './address-fields.tsx'
import type { AddressForm } from './address.ts'
import { RiskNotices } from './risk-notices.tsx'
import type { Register } from './use-register.ts'
import css from './dispatches.module.css'

type Props = {
  readonly caseId: CaseId
  readonly form: AddressForm
  readonly put: (part: Partial<AddressForm>) => void
  readonly register: Register
  readonly documents: readonly Document[]
  /** Which pages of them; absent: all. */
  readonly pages: Recipe['pages']
}

/** For whom the dossier is that is being put together, with what to look at before it is made. */
export function AddressSheet({ caseId, form, put, register, documents, pages }: Props) {
  const t = useTexts().dispatches
  return (
    <Sheet title={t.dialog}>
      <div className={css['fields']}>
        <AddressFields caseId={caseId} form={form} put={put} mayBeEmpty />
        <RiskNotices caseId={caseId} form={form} register={register} documents={documents} pages={pages} />
      </div>
    </Sheet>
  )
}
