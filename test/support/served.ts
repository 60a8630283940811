/** What comes of work, and how often others of the process were served before it was done. */
export async function servedDuring<T>(work: () => Promise<T>): Promise<{ value: T; served: number }> {
  let served = 0
  let running = true
  const serve = (): void => {
    served += 1
    if (running) setImmediate(serve)
  }
  setImmediate(serve)
  const value = await work()
  running = false
  return { value, served }
}
