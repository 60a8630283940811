/**
 * How much this process worked since, in milliseconds, all threads of it: what other programs do on a busy machine does
 * not count, so a limit on it says something of what is tested.
 */
export function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}
