import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { keepWrappers } from '../steady-wrappers.ts'
import { limitsOf, sharedMemory, type Limits } from './limits.ts'
import type { Reply, Request, UnreadableReason } from './messages.ts'

const mostStartMs = 60_000
const watchEveryMs = 100
/** What a worker may still hold of earlier files when it takes the next one; beyond it a fresh one costs less. */
const mostLeftBehind = 128_000_000

export type Outcome =
  | Exclude<Reply, { state: 'ready' }>
  | { readonly state: 'aborted' }
  /** It needs more memory than it may take beside others. */
  | { readonly state: 'crowded' }

export interface Terms {
  /** The longest time for a file of whatever size. */
  readonly timeoutMs: number
  /** Whether others are at work beside it, so that it may not take all the memory that a file may take. */
  readonly shared: boolean
  readonly signal?: AbortSignal | undefined
  /** Gives the bytes of a request that has none of its own, unless the document is open in the worker already. */
  readonly load?: (() => Uint8Array) | undefined
}

/** One worker thread, started when first needed and replaced when a file has spoilt it. */
export class Slot {
  #worker: Promise<Worker> | null = null
  /** The document that is open in it, and what that may cost. */
  #holds: { readonly key: string; readonly limits: Limits } | undefined
  readonly #beside: boolean
  busy = false

  /** `beside`: its work gives way to whatever a person waits for. */
  constructor(beside: boolean) {
    this.#beside = beside
  }

  /** Performs one task. A file that takes too long or too much memory costs the worker its life. */
  async run(request: Request, terms: Terms): Promise<Outcome> {
    this.busy = true
    let ready: { worker: Worker; before: Limits } | undefined
    try {
      ready = await this.#ready(request.key)
      const { worker, before } = ready
      const held = this.#holding(request.key)
      const bytes = held === undefined ? bytesFor(request, terms) : new Uint8Array()
      const limits = held?.limits ?? limitsOf(bytes, terms.timeoutMs)
      const outcome = await ask(worker, { ...request, bytes }, { limits, before }, terms)
      this.#after(outcome, limits)
      return outcome
    } finally {
      // An idle worker keeps no process alive.
      ready?.worker.unref()
      this.busy = false
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    this.#holds = undefined
    await (await worker)?.terminate()
  }

  #holding(key: string | undefined): { readonly limits: Limits } | undefined {
    return key !== undefined && key === this.#holds?.key ? this.#holds : undefined
  }

  /**
   * A worker and what it has taken so far. What earlier files left behind is not the next one's fault: it is not
   * counted, and where it is much, the worker is replaced, unless it keeps the document of this key open.
   */
  async #ready(key: string | undefined): Promise<{ worker: Worker; before: Limits }> {
    const worker = await this.#started()
    worker.ref()
    const before = await taken(worker)
    const usable = this.#holding(key) !== undefined || before.memory <= mostLeftBehind
    if (usable && !hasEnded(worker)) return { worker, before }
    void this.stop()
    const fresh = await this.#started()
    return { worker: fresh, before: await taken(fresh) }
  }

  async #started(): Promise<Worker> {
    try {
      return await (this.#worker ??= start(this.#beside))
    } catch (error) {
      this.#worker = null
      throw error
    }
  }

  #after(outcome: Outcome, limits: Limits): void {
    if (outcome.state === 'aborted' || outcome.state === 'crowded' || outcome.spent) {
      // Not waited for: a worker may be busy where nothing can interrupt it.
      void this.stop()
      return
    }
    this.#holds = outcome.holds === undefined ? undefined : { key: outcome.holds, limits }
  }
}

/** Bytes that may move into a worker: the caller's buffer stays whole, what was loaded for this alone is not copied. */
function bytesFor(request: Request, { load }: Terms): Uint8Array<ArrayBuffer> {
  if (load === undefined) return new Uint8Array(request.bytes)
  const { buffer, byteLength, byteOffset } = load()
  const whole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength
  return whole ? new Uint8Array(buffer) : new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength))
}

/** From source beside this file; when built, `reader-worker.js` beside the bundle or one folder up from a chunk. */
function workerUrl(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./worker.ts', here)
  const beside = new URL('./reader-worker.js', here)
  return existsSync(beside) ? beside : new URL('../reader-worker.js', here)
}

function start(beside: boolean): Promise<Worker> {
  // `env: {}`: the parser has no business with the environment, where a passphrase may stand.
  keepWrappers()
  const worker = new Worker(workerUrl(), {
    env: {},
    workerData: { beside },
    execArgv: [],
    // What a parser prints of a file goes nowhere, and never between the lines of the command line.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  worker.stdout.resume()
  worker.stderr.resume()
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      clearTimeout(timer)
      worker.off('message', ready)
      worker.off('error', failed)
    }
    const ready = (): void => {
      settled()
      // A dying worker may still say so between tasks; an error without a listener would end the process.
      worker.on('error', () => undefined)
      resolve(worker)
    }
    const failed = (error: unknown): void => {
      settled()
      reject(error)
    }
    const timer = setTimeout(() => failed(new Error('the reading worker did not start')), mostStartMs)
    worker.on('message', ready)
    worker.on('error', failed)
  })
}

type Given = Request & { readonly bytes: Uint8Array<ArrayBuffer> }
type Bounds = { readonly limits: Limits; readonly before: Limits }

function ask(worker: Worker, request: Given, { limits, before }: Bounds, terms: Terms): Promise<Outcome> {
  const { signal, shared } = terms
  const memory = shared ? Math.min(limits.memory, sharedMemory) : limits.memory
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      // One by one: whoever ends a worker waits for its end with a listener of Node's own.
      worker.off('message', answered)
      worker.off('error', failed)
      worker.off('exit', ended)
      resolve(shared && wantsMore(outcome) ? { state: 'crowded' } : outcome)
    }
    const broken = (reason: UnreadableReason): void => settle({ state: 'unreadable', reason, spent: true })
    const abort = (): void => settle({ state: 'aborted' })
    const answered = (reply: Outcome): void => settle(reply)
    const failed = (error: unknown): void => broken(isOutOfMemory(error) ? 'out-of-memory' : 'damaged')
    const ended = (): void => broken('damaged')
    const timer = setTimeout(() => broken('timeout'), terms.timeoutMs)
    const most = {
      memory: before.memory + memory + request.bytes.length,
      workMs: before.workMs + limits.workMs,
    }
    const watch = watchWorker(worker, most, broken)
    if (signal?.aborted === true) return abort()
    signal?.addEventListener('abort', abort)
    worker.on('message', answered)
    worker.on('error', failed)
    worker.on('exit', ended)
    worker.postMessage({ ...withinTime(request, terms), memory }, [request.bytes.buffer])
  })
}

function wantsMore(outcome: Outcome): boolean {
  if (outcome.state === 'done') return outcome.refused
  return outcome.state === 'unreadable' && (outcome.refused ?? outcome.reason === 'out-of-memory')
}

/** WebAssembly is capped in the worker itself; this sees what scripts take, and how long it has worked. */
function watchWorker(
  worker: Worker,
  most: Limits,
  tooMuch: (reason: UnreadableReason) => void,
): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    const now = await taken(worker)
    if (now.memory > most.memory) tooMuch('out-of-memory')
    else if (now.workMs > most.workMs) tooMuch('timeout')
  }
  return setInterval(() => void look(), watchEveryMs)
}

const nothing: Limits = { memory: 0, workMs: 0 }

const hasEnded = (worker: Worker): boolean => worker.threadId === -1

/** What a worker has taken since it began; nothing when it has ended, or where this cannot be asked (before Node 24). */
async function taken(worker: Worker): Promise<Limits> {
  try {
    const [heap, work] = await Promise.all([worker.getHeapStatistics(), worker.cpuUsage()])
    return {
      memory: heap.external_memory + heap.used_heap_size,
      workMs: (work.user + work.system) / 1_000,
    }
  } catch {
    return nothing
  }
}

/** Part of the time after which a worker stops of its own accord and hands over what it has. */
const softPart = 0.6

const withinTime = (request: Request, { timeoutMs }: Terms): Request =>
  request.task === 'read'
    ? { ...request, softLimitMs: Math.min(request.softLimitMs, timeoutMs * softPart) }
    : request

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
