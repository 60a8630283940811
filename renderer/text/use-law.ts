import { correct } from '../../shared/terms/correct.ts'
import { legalData, type LegalData } from '../../shared/terms/legal-data.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'

/** The dated tables of the law as this vault holds them: with what the person corrected in Amounts and days. */
export function useLaw(): LegalData {
  const { last } = useCall(vault.legal.list, {}, ['term'])
  const corrections = last?.filter(({ corrected }) => corrected) ?? []
  return corrections.length === 0 ? legalData : correct(legalData, corrections)
}
