import { useEffect, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { DossierForm } from './recipe.ts'

/** What was being put together when somebody went to make a document of it black. In memory only. */
const left = new Map<CaseId, DossierForm>()

/** Keeps the dossier on screen for whoever comes back to it next. */
export const leaveForm = (caseId: CaseId, form: DossierForm): void => void left.set(caseId, form)

/** The dossier on screen: as it was left to make a document black, else a new one. */
export function useForm(caseId: CaseId, fresh: () => DossierForm) {
  const state = useState<DossierForm>(() => left.get(caseId) ?? fresh())
  useEffect(() => void left.delete(caseId), [caseId])
  return state
}
