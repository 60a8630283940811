import { availableParallelism } from 'node:os'
import type { Turn } from '../../shared/domain/page.ts'
import type { PageReading, SharedFile } from './messages.ts'
import { Thread } from './thread.ts'

export type { PageReading, SharedFile } from './messages.ts'

export interface RecogniserOptions {
  /** Pages recognised at the same time. Default: all cores but one, at least 1. */
  readonly threads?: number
  /** Longest time for one page in milliseconds of work, default 15,000. */
  readonly limitMs?: number
}

interface Wish {
  /** The only turn to try; all are when left out. */
  readonly turn?: Turn | null
  readonly signal?: AbortSignal
}

/** Recognises pages in threads of its own. Nothing leaves the machine, nothing is written to its disk. */
export interface Recogniser {
  /** How many pages go at the same time. */
  readonly threads: number
  /**
   * The words of a page (from 0) of a PDF or a picture, and where they stand on it as shown. A page that takes too
   * long, or cannot be drawn, is `unrecognised`. Rejects with the signal's reason when it aborts, and with nothing
   * else that a file can cause.
   */
  recognise(file: SharedFile, page: number, wish?: Wish): Promise<PageReading>
  /** Ends the threads. What still waits rejects. */
  close(): Promise<void>
}

const unrecognised: PageReading = { state: 'unrecognised', turn: 0, confidence: 0, words: [], text: '' }

export function createRecogniser(options: RecogniserOptions = {}): Recogniser {
  const count = Math.max(1, options.threads ?? availableParallelism() - 1)
  const limitMs = options.limitMs ?? 15_000
  const threads = Array.from({ length: count }, () => new Thread())
  const closing = new AbortController()
  const waiting: ((thread: Thread) => void)[] = []
  const free = (): Promise<Thread> => {
    const thread = threads.find(({ busy }) => !busy)
    if (!thread) return new Promise((resolve) => waiting.push(resolve))
    thread.busy = true
    return Promise.resolve(thread)
  }
  const release = (thread: Thread): void => {
    const next = waiting.shift()
    thread.busy = next !== undefined
    next?.(thread)
  }
  return {
    threads: count,
    async recognise(file, page, { turn = null, signal: own } = {}) {
      const signal = own ? AbortSignal.any([own, closing.signal]) : closing.signal
      const thread = await free()
      try {
        signal.throwIfAborted()
        const outcome = await thread.run({ file, page, turn }, limitMs, signal)
        signal.throwIfAborted()
        return outcome.state === 'done' ? outcome.reading : unrecognised
      } finally {
        release(thread)
      }
    },
    async close() {
      closing.abort()
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}
