/** Takes all steps in one go and gives what comes of them. */
export function allAtOnce<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
