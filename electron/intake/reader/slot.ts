import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Reply, Request, UnreadableReason } from './messages.ts'

const mostStartMs = 60_000

export type Outcome = Exclude<Reply, { state: 'ready' }> | { readonly state: 'aborted' }

/** One worker thread, started when first needed and replaced when a file has spoilt it. */
export class Slot {
  #worker: Promise<Worker> | null = null
  /** The document that is open in it. */
  #holds: string | undefined
  busy = false

  /**
   * Performs one task. A file that takes longer than `timeoutMs` costs the worker its life. `load` gives the bytes
   * of a request that has none of its own, unless the document is open in the worker already.
   */
  async run(
    request: Request,
    timeoutMs: number,
    signal?: AbortSignal,
    load?: () => Uint8Array,
  ): Promise<Outcome> {
    const known = request.key !== undefined && request.key === this.#holds
    const bytes = load === undefined || known ? request.bytes : load()
    this.busy = true
    try {
      const worker = await (this.#worker ??= start())
      worker.ref()
      const outcome = await ask(worker, { ...request, bytes }, timeoutMs, signal)
      if (outcome.state === 'aborted' || outcome.spent) await this.stop()
      else {
        worker.unref()
        this.#holds = outcome.holds
      }
      return outcome
    } catch (error) {
      this.#worker = null
      throw error
    } finally {
      this.busy = false
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    this.#holds = undefined
    await (await worker)?.terminate()
  }
}

/** From source beside this file; when built, `reader-worker.js` beside the bundle or one folder up from a chunk. */
function workerUrl(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./worker.ts', here)
  const beside = new URL('./reader-worker.js', here)
  return existsSync(beside) ? beside : new URL('../reader-worker.js', here)
}

function start(): Promise<Worker> {
  // `env: {}`: the parser has no business with the environment, where a passphrase may stand.
  const worker = new Worker(workerUrl(), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the reading worker did not start')), mostStartMs)
    worker.once('message', () => {
      clearTimeout(timer)
      forget(worker)
      resolve(worker)
    })
    worker.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

/** By name: Node itself listens to a worker, to know whether somebody does. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}

function ask(worker: Worker, request: Request, timeoutMs: number, signal?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      forget(worker)
      // A dying worker may still say so; an error without a listener would end the process.
      worker.on('error', () => {})
      resolve(outcome)
    }
    const broken = (reason: UnreadableReason): void => settle({ state: 'unreadable', reason, spent: true })
    const abort = (): void => settle({ state: 'aborted' })
    const timer = setTimeout(() => broken('timeout'), timeoutMs)
    if (signal?.aborted === true) return abort()
    signal?.addEventListener('abort', abort)
    worker.on('message', (reply: Outcome) => settle(reply))
    worker.on('error', (error) => broken(isOutOfMemory(error) ? 'out-of-memory' : 'damaged'))
    worker.on('exit', () => broken('damaged'))
    worker.postMessage(...moved(request))
  })
}

/** The one copy of the bytes is made here and moves into the worker; the caller's buffer stays whole. */
function moved(request: Request): [Request, ArrayBuffer[]] {
  const bytes = new Uint8Array(request.bytes)
  return [{ ...request, bytes }, [bytes.buffer]]
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
