/** How long a page may take: of the processor's time, and at most so many times that on the clock. */
const clockFactor = 6
const step = 250

let working = 0

/**
 * Calls `over` when a thread has worked for `limitMs`. Time counts as far as this process was given any: on a busy
 * machine a page takes longer on the clock without being slow. Gives the way to stop counting.
 */
export function watchTime(limitMs: number, over: () => void): () => void {
  working += 1
  const start = performance.now()
  let at = start
  let cpu = process.cpuUsage()
  let used = 0
  const timer = setInterval(() => {
    const now = performance.now()
    const spent = process.cpuUsage(cpu)
    used += Math.min(now - at, (spent.user + spent.system) / 1_000 / working)
    at = now
    cpu = process.cpuUsage()
    if (used > limitMs || now - start > limitMs * clockFactor) over()
  }, step)
  return () => {
    working -= 1
    clearInterval(timer)
  }
}
