import { compareDecisions } from '../../../shared/decisions/compare.ts'
import type { Comparison } from '../../../shared/domain/decision.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import type { Reader } from '../store/connection.ts'
import { listDecisions } from './decisions-table.ts'

/** The last decision beside the one before it about the same provision, else before it; null with fewer than two. */
export function lastComparison(db: Reader, language: Language): Comparison | null {
  const all = listDecisions(db)
  const last = all.at(-1)
  if (!last) return null
  const before = all.slice(0, -1)
  const same = before.findLast(({ product }) => product.toLowerCase() === last.product.toLowerCase())
  const old = same ?? before.at(-1)
  return old ? compareDecisions(old, last, language) : null
}
