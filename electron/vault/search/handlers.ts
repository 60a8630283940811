import { setImmediate } from 'node:timers/promises'
import type { Found } from '../../../shared/domain/search.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { finding } from './find.ts'

/** Milliseconds of searching in one go; in between other questions are answered. */
const goes = 25

export const searchHandlers = ({ session }: Context): VaultHandlers['search'] => {
  /** The newest question of each who asks. */
  const newest = new Map<string, number>()
  let questions = 0
  return {
    find: async ({ asker, ...input }): Promise<Result<Found>> => {
      const question = ++questions
      if (asker !== undefined) newest.set(asker, question)
      const steps = finding(session(), input)
      for (let from = performance.now(); ;) {
        const step = steps.next()
        if (step.done === true) return ok(step.value)
        if (performance.now() - from < goes) continue
        await setImmediate()
        session()
        if (asker !== undefined && newest.get(asker) !== question) return fail({ kind: 'cancelled' })
        from = performance.now()
      }
    },
  }
}
