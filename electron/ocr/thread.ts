import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { keepWrappers } from '../intake/steady-wrappers.ts'
import { loadStart } from './load.ts'
import type { Reply, Request } from './messages.ts'
import { watchTime } from './patience.ts'

const mostStartMs = 60_000

/** `slow`: it took too long. `failed`: it could not be drawn or recognised. */
export type Outcome =
  | Extract<Reply, { state: 'done' }>
  | { readonly state: 'failed' | 'slow' | 'aborted'; readonly spent: boolean }

/** One recognising thread, started when first needed and replaced when a page has spoilt it. */
export class Thread {
  #worker: Promise<Worker> | null = null
  /** Whether somebody has it; who takes it says so. */
  busy = false

  /** Recognises one page. One that takes longer than `limitMs` costs the thread its life. */
  async run(request: Request, limitMs: number, signal: AbortSignal): Promise<Outcome> {
    try {
      const worker = await (this.#worker ??= start())
      worker.ref()
      const outcome = await ask(worker, request, limitMs, signal)
      if (outcome.spent) await this.stop()
      else worker.unref()
      return outcome
    } catch (error) {
      this.#worker = null
      throw error
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await (await worker)?.terminate()
  }
}

/** From source beside this file; when built, `ocr-worker.js` beside the bundle or one folder up from a chunk. */
function workerUrl(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./worker.ts', here)
  const beside = new URL('./ocr-worker.js', here)
  return existsSync(beside) ? beside : new URL('../ocr-worker.js', here)
}

async function start(): Promise<Worker> {
  const workerData = await loadStart()
  // `env: {}`: it has no business with the environment, where a passphrase may stand.
  keepWrappers()
  const worker = new Worker(workerUrl(), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    workerData,
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the recognising thread did not start')), mostStartMs)
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

function ask(worker: Worker, request: Request, limitMs: number, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      stopWatching()
      signal.removeEventListener('abort', abort)
      forget(worker)
      // A dying thread may still say so; an error without a listener would end the process.
      worker.on('error', () => {})
      resolve(outcome)
    }
    const end = (state: 'failed' | 'slow' | 'aborted') => (): void => settle({ state, spent: true })
    const abort = end('aborted')
    const stopWatching = watchTime(limitMs, end('slow'))
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    worker.on('message', (reply: Outcome) => settle(reply))
    worker.on('error', end('failed'))
    worker.on('exit', end('failed'))
    worker.postMessage(request)
  })
}
