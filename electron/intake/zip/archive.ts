import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { UnreadableReason } from '../reader/messages.ts'
import type { ZipMember } from './members.ts'
import type { ArchiveReply, ArchiveRequest } from './messages.ts'

/** Longest time for opening, and for each file, in milliseconds. */
const mostMs = 20_000

/** An archive that was opened in a thread of its own, and keeps to the limits. */
export type Archive = {
  readonly members: readonly ZipMember[]
  /** The bytes of a file in it, or why they cannot be had. Rejects with the signal's reason. */
  readonly bytesOf: (at: number, signal?: AbortSignal) => Promise<Uint8Array | UnreadableReason>
  /** Ends its thread. */
  readonly close: () => Promise<void>
}

/**
 * Opens a ZIP in a worker thread, within limits of number, size, ratio and time; nothing is written anywhere. The
 * answer is a reason when it may not be opened. The bytes are copied. Rejects with the signal's reason.
 */
export async function openArchive(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Archive | UnreadableReason> {
  signal?.throwIfAborted()
  const worker = start()
  const close = async (): Promise<void> => {
    await worker.terminate()
  }
  try {
    const copy = new Uint8Array(bytes)
    const reply = await ask(worker, { task: 'open', bytes: copy }, [copy.buffer], signal)
    if (reply.state === 'opened') {
      worker.unref()
      return { members: reply.members, close, bytesOf: oneByOne(async (at, own) => bytesOf(worker, at, own)) }
    }
    await close()
    return reply.state === 'unreadable' ? reply.reason : 'damaged'
  } catch (error) {
    await close()
    throw error
  }
}

type Asked = Archive['bytesOf']

/** Two files may be wanted at the same time; the thread does one after the other. */
function oneByOne(get: Asked): Asked {
  let last: Promise<unknown> = Promise.resolve()
  return async (at, signal) => {
    const before = last
    const own = (async () => {
      await before
      return get(at, signal)
    })()
    last = own.catch(() => undefined)
    return own
  }
}

async function bytesOf(
  worker: Worker,
  at: number,
  signal?: AbortSignal,
): Promise<Uint8Array | UnreadableReason> {
  worker.ref()
  try {
    const reply = await ask(worker, { task: 'member', at }, [], signal)
    if (reply.state === 'unpacked' && reply.at === at) return reply.bytes
    return reply.state === 'unreadable' ? reply.reason : 'damaged'
  } finally {
    worker.unref()
  }
}

/** From source beside this file; when built, `zip-worker.js` beside the bundle or one folder up from a chunk. */
function workerUrl(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./worker.ts', here)
  const beside = new URL('./zip-worker.js', here)
  return existsSync(beside) ? beside : new URL('../zip-worker.js', here)
}

// `env: {}`: what unpacks foreign bytes has no business with the environment, where a passphrase may stand.
const start = (): Worker =>
  new Worker(workerUrl(), { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } })

/** One question at a time. Whatever breaks the thread makes the archive unreadable. */
function ask(
  worker: Worker,
  request: ArchiveRequest,
  moved: ArrayBuffer[],
  signal?: AbortSignal,
): Promise<ArchiveReply> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      // A dying worker may still say so; an error without a listener would end the process.
      worker.on('error', () => {})
    }
    const settle = (reply: ArchiveReply): void => {
      done()
      resolve(reply)
    }
    const broken = (reason: UnreadableReason): void => settle({ state: 'unreadable', reason })
    const abort = (): void => {
      done()
      reject(signal?.reason)
    }
    const timer = setTimeout(() => broken('timeout'), mostMs)
    if (signal?.aborted === true) return abort()
    signal?.addEventListener('abort', abort)
    worker.on('message', (reply: ArchiveReply) => settle(reply))
    worker.on('error', (error) => broken(isOutOfMemory(error) ? 'out-of-memory' : 'damaged'))
    worker.on('exit', () => broken('damaged'))
    worker.postMessage(request, moved)
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
