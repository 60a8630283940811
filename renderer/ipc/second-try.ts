import type { Result } from '../../shared/result.ts'

/** A busy machine may fail to draw a page in time; a moment later it mostly can. */
export async function withSecondTry<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await ask()
  if (first.ok || first.failure.kind === 'vault-locked') return first
  await new Promise((resolve) => {
    setTimeout(resolve, 1_000)
  })
  return ask()
}
