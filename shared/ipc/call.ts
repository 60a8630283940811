import type { z } from 'zod'
import type { Result } from '../result.ts'

/** One call: what goes in, what comes out. A contract is groups of these. */
export type Call = { readonly input: z.ZodType; readonly output: z.ZodType }
export type Contract = Readonly<Record<string, Readonly<Record<string, Call>>>>

export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

/** What the page calls: raw input in, a Result out, always a promise. */
export type ClientOf<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [N in keyof C[G]]: (
      input: z.input<C[G][N]['input']>,
    ) => Promise<Result<z.output<C[G][N]['output']>>>
  }
}

/** What the answering side writes: parsed input in, a Result out, sync or async. */
export type HandlersOf<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [N in keyof C[G]]: (
      input: z.output<C[G][N]['input']>,
    ) => Result<z.input<C[G][N]['output']>> | Promise<Result<z.input<C[G][N]['output']>>>
  }
}
