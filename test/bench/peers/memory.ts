import { readFileSync } from 'node:fs'

/**
 * The most memory that this process had so far, in KiB. Not `maxRSS` where Linux says better: that counts what the
 * parent had when it started this process.
 */
export function mostMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}
