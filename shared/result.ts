import { z } from 'zod'

/**
 * What can go wrong in a way that a person can act on. Anything else is a bug, and is thrown.
 * The names are a promise of the command line (design section 11): scripts test for them.
 */
export const failureKinds = [
  'wrong-passphrase',
  'wrong-recovery-key',
  'weak-passphrase',
  'vault-damaged',
  'vault-in-use',
  'vault-newer',
  'vault-exists',
  'vault-locked',
  'not-found',
  'unreadable-file',
  'too-large',
  'disk-full',
  'no-permission',
  'invalid-input',
  'cancelled',
  'wrong-usage',
  'unexpected',
] as const

export const failureSchema = z.object({
  kind: z.enum(failureKinds),
  /** File or folder the person can look for; never shown in a log. */
  file: z.string().optional(),
  /** A key under `failures.detail` in the texts, for a more precise sentence than the kind's own. */
  detail: z.string().optional(),
  /** Values for the sentence's holes. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type FailureKind = (typeof failureKinds)[number]
export type Failure = z.infer<typeof failureSchema>

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (failure: Failure): Result<never> => ({ ok: false, failure })

/** Carries a failure through code that can only throw (a transaction, a stream); `attempt` turns it back. */
export class Failed extends Error {
  override name = 'Failed'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** The value, or throws `Failed`. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Failed(result.failure)
}
