import { fail, ok, type Result } from '../../../shared/result.ts'

/** Fewest characters of a passphrase. The page asks for more (its strength), the command line for this. */
const shortestPassphrase = 8

/** Whether a passphrase may be set at all: `weak-passphrase` below eight characters. */
export function checkPassphrase(passphrase: string): Result<void> {
  const length = Array.from(passphrase.normalize('NFKC').trim()).length
  if (length >= shortestPassphrase) return ok(undefined)
  return fail({ kind: 'weak-passphrase', detail: 'too-short', values: { least: shortestPassphrase } })
}
