import type { UnreadableReason } from './messages.ts'

/** Carries the reason out of the depths of a parser. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly reason: UnreadableReason
  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

/** Whether the error leaves the parser in a state that should not be used again. */
export const leavesRuins = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError') || isMemory(error)

/** What any error of a parser means for the file: parsers say what is wrong with it in words only. */
export function reasonOf(error: unknown): UnreadableReason {
  if (error instanceof Unreadable) return error.reason
  return isMemory(error) ? 'out-of-memory' : 'damaged'
}

const isMemory = (error: unknown): boolean =>
  error instanceof Error && /\b(?:[mc]|re)alloc\b|out of memory|memory limit/i.test(error.message)
