import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { find } from './find.ts'

export const searchHandlers = ({ session }: Context): VaultHandlers['search'] => ({
  find: (input) => ok(find(session(), input)),
})
