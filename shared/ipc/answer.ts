import { Failed, fail, ok, type Result } from '../result.ts'
import type { Call, Contract, HandlersOf } from './call.ts'

export type Report = (name: string, error: unknown) => void
type Handler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>

/**
 * The only door into a process: finds the call by its name (`group.name`), parses what comes in, runs the handler,
 * parses what goes out. A bad call is a failure, a bug is reported and becomes `unexpected`; nothing else gets out.
 */
export function answering<C extends Contract>(contract: C, handlers: HandlersOf<C>, report: Report) {
  const doors = new Map<string, { call: Call; handler: Handler }>()
  for (const [group, calls] of Object.entries(contract)) {
    for (const [name, entry] of Object.entries(calls)) {
      doors.set(`${group}.${name}`, { call: entry, handler: handlerOf(handlers, group, name) })
    }
  }
  return async (name: unknown, raw: unknown): Promise<Result<unknown>> => {
    const door = typeof name === 'string' ? doors.get(name) : undefined
    if (!door) return fail({ kind: 'invalid-input', detail: 'call' })
    const input = door.call.input.safeParse(raw)
    if (!input.success) return fail({ kind: 'invalid-input', values: { field: fieldOf(input.error.issues) } })
    try {
      const result = await door.handler(input.data)
      return result.ok ? ok(door.call.output.parse(result.value)) : result
    } catch (error) {
      if (error instanceof Failed) return fail(error.failure)
      report(String(name), error)
      return fail({ kind: 'unexpected' })
    }
  }
}

const fieldOf = (issues: readonly { path: readonly PropertyKey[] }[]): string =>
  issues[0]?.path.join('.') ?? ''

function handlerOf(handlers: object, group: string, name: string): Handler {
  const found = Object.entries(handlers).find(([key]) => key === group)?.[1] as
    | Record<string, Handler>
    | undefined
  const handler = found?.[name]
  if (!handler) throw new Error(`${group}.${name} has no handler`)
  return handler
}
