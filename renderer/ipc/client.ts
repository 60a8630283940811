import type { ClientOf, Contract } from '../../shared/ipc/call.ts'
import type { Result } from '../../shared/result.ts'

export type Send = (group: string, name: string, input: unknown) => Promise<Result<unknown>>
type Calls = Record<string, (input: unknown) => Promise<Result<unknown>>>

/**
 * A contract as a plain object of async functions, made when first asked for, so that the page needs the contract's types
 * but not its schemas. The same name always gives the same function. The caller states the contract: both sides parse.
 */
export function clientOf<C extends Contract>(
  send: Send,
  state: (client: object) => ClientOf<C>,
): ClientOf<C> {
  const groups: Record<string, Calls> = {}
  return state(lookup(groups, (group) => lookup({}, (name) => (input) => send(group, name, input))))
}

const lookup = <T>(known: Record<string, T>, make: (key: string) => T): Record<string, T> =>
  new Proxy(known, {
    get: (target, key) => (typeof key === 'string' ? (target[key] ??= make(key)) : undefined),
  })
