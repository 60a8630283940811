import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { correctLegal, legalOf, restoreLegal } from './correct.ts'

export const legalHandlers = ({ session, changed }: Context): VaultHandlers['legal'] => ({
  list: () => ok(legalOf(session())),
  set: (correction) => {
    const items = correctLegal(session(), correction)
    changed(null, 'term', 'matter')
    return ok(items)
  },
  reset: ({ key }) => {
    const items = restoreLegal(session(), key)
    changed(null, 'term', 'matter')
    return ok(items)
  },
})
