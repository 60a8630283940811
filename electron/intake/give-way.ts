import { getPriority, setPriority } from 'node:os'

/**
 * Lets this thread go behind what a person waits for. On Linux it is of this thread alone; elsewhere it would be the
 * whole process, and with it the answers to the page. Who goes further behind already (a program started with `nice`)
 * stays there: an ordinary user may not take a place back, and being refused would end the thread.
 */
export function giveWay(level: number): void {
  if (process.platform === 'linux' && getPriority() < level) setPriority(level)
}
