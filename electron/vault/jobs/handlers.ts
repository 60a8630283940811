import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Context } from '../context.ts'

export const jobHandlers = ({ jobs }: Context): VaultHandlers['jobs'] => ({
  list: () => ok(jobs.list()),
  cancel: ({ id }) => (jobs.cancel(id) ? ok({}) : fail({ kind: 'not-found', detail: 'job' })),
})
