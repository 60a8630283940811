import { fail, ok, type Result } from '../../shared/result.ts'

/** Milliseconds of work in one go; in between, others of the process are served. */
const goes = 5

/** Fails when the signal was given; lets other work of the process have its turn first. */
export async function turn(signal: AbortSignal | undefined): Promise<Result<void>> {
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
  return signal?.aborted ? fail({ kind: 'cancelled' }) : ok(undefined)
}

/** Takes all steps and gives what comes of them; others go in between, however many there are. Fails as `turn` does. */
export async function inTurns<T>(
  steps: Generator<void, T>,
  signal: AbortSignal | undefined,
): Promise<Result<T>> {
  let until = performance.now() + goes
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return ok(step.value)
    if (performance.now() < until) continue
    const stopped = await turn(signal)
    if (!stopped.ok) return stopped
    until = performance.now() + goes
  }
}
