import type { Request } from './messages.ts'
import { Slot, type Outcome } from './slot.ts'

export type Settled = Exclude<Outcome, { state: 'aborted' | 'crowded' }>

export interface Job {
  readonly request: Request
  /** Gives the bytes of a request that has none of its own. */
  readonly load?: (() => Uint8Array) | undefined
  readonly signal?: AbortSignal | undefined
}

interface Waiting extends Job {
  readonly resolve: (outcome: Settled) => void
  readonly reject: (error: unknown) => void
  readonly alone: boolean
}

/** Workers that take tasks in turn. What needs much memory is done again while the others wait. */
export class Pool {
  readonly #slots: readonly Slot[]
  readonly #timeoutMs: number
  readonly #waiting: Waiting[] = []
  readonly #closing = new AbortController()
  #alone = false

  /** `beside`: its work gives way to whatever a person waits for. */
  constructor(size: number, timeoutMs: number, beside: boolean) {
    this.#slots = Array.from({ length: Math.max(1, size) }, () => new Slot(beside))
    this.#timeoutMs = timeoutMs
  }

  /** `urgent` goes before what waits. Rejects with the signal's reason, and when the pool closes. */
  perform(given: Job, urgent: boolean): Promise<Settled> {
    return new Promise((resolve, reject) => {
      const job: Waiting = { ...given, resolve, reject, alone: this.#slots.length === 1 }
      this.#waiting[urgent ? 'unshift' : 'push'](job)
      given.signal?.addEventListener('abort', () => this.#drop(job), { once: true })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closing.abort()
    for (const job of this.#waiting.splice(0)) job.reject(this.#closing.signal.reason)
    await Promise.all(this.#slots.map((slot) => slot.stop()))
  }

  #next(): void {
    const slot = this.#slots.find((candidate) => !candidate.busy)
    const [job] = this.#waiting
    if (slot === undefined || job === undefined || this.#alone) return
    if (job.alone && this.#slots.some((other) => other.busy)) return
    this.#waiting.shift()
    this.#alone = job.alone
    void this.#runOn(slot, job).finally(() => {
      if (job.alone) this.#alone = false
      this.#next()
    })
    this.#next()
  }

  async #runOn(slot: Slot, job: Waiting): Promise<void> {
    const { signal: closing } = this.#closing
    const signal = job.signal === undefined ? closing : AbortSignal.any([job.signal, closing])
    try {
      signal.throwIfAborted()
      if (job.alone) this.#makeRoom(slot)
      const terms = { timeoutMs: this.#timeoutMs, shared: !job.alone, load: job.load, signal }
      const outcome = await slot.run(job.request, terms)
      if (outcome.state === 'aborted') job.reject(signal.reason)
      else if (outcome.state === 'crowded') this.#again(job)
      else job.resolve(outcome)
    } catch (error) {
      job.reject(error)
    }
  }

  /** The memory of the others comes free when their workers end; they start again when they are needed. */
  #makeRoom(slot: Slot): void {
    for (const other of this.#slots) if (other !== slot) void other.stop()
  }

  #again(job: Waiting): void {
    const alone = { ...job, alone: true }
    this.#waiting.unshift(alone)
    job.signal?.addEventListener('abort', () => this.#drop(alone), { once: true })
    if (job.signal?.aborted === true) this.#drop(alone)
  }

  /** Who gives up while waiting need not wait for that. */
  #drop(job: Waiting): void {
    const place = this.#waiting.indexOf(job)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    job.reject(job.signal?.reason)
  }
}
