import { parentPort, workerData } from 'node:worker_threads'
import * as mupdf from 'mupdf'
import { decode, longestRead } from '../../pictures/decode.ts'
import { developed } from '../../pictures/develop.ts'
import { propose } from '../../pictures/propose.ts'
import { giveWay } from '../give-way.ts'
import { arrange } from './arrange.ts'
import { check } from './check.ts'
import { allowHeap, capHeap, isHeapSpent, wasRefused } from './heap.ts'
import type { Answer, Reply, Request } from './messages.ts'
import { read } from './read.ts'
import { heldBytes, heldKey, isLook, letGo, look } from './render.ts'
import { redact } from './redact.ts'
import { repair } from './repair.ts'
import { shrink } from './shrink.ts'
import { rooms } from './rooms.ts'
import { unlock } from './unlock.ts'
import { leavesRuins, reasonOf } from './unreadable.ts'

/**
 * The thread in which foreign files are parsed: no network, no keys, no database. It answers one task at a
 * time, and is thrown away when a file made it too large or too slow.
 */
const port = parentPort
if (port === null) throw new Error('runs as a worker only')

const { beside }: { readonly beside: boolean } = workerData
if (beside) giveWay(10)
capHeap()
// What a parser says of a file may quote it, so it goes nowhere.
mupdf.setLog({})
for (const say of ['log', 'info', 'warn', 'error'] as const) console[say] = () => undefined

port.on('message', (request: Request) => {
  void answer(request).then((reply) => port.postMessage(reply, buffersOf(reply)))
})
port.postMessage({ state: 'ready' } satisfies Reply)

async function answer(request: Request): Promise<Reply> {
  if (request.memory !== undefined) allowHeap(request.memory)
  try {
    return { state: 'done', answer: await perform(request), ...aftermath() }
  } catch (error) {
    const { spent, ...after } = aftermath()
    return { state: 'unreadable', reason: reasonOf(error), ...after, spent: spent || leavesRuins(error) }
  }
}

function aftermath(): { spent: boolean; refused: boolean; holds?: string } {
  const holds = heldKey()
  return { spent: isHeapSpent(heldBytes()), refused: wasRefused(), ...(holds === undefined ? {} : { holds }) }
}

async function perform(request: Request): Promise<Answer> {
  if (isLook(request)) return look(request)
  letGo()
  if (request.task === 'read') return { read: await read(request.bytes, request) }
  if (request.task === 'repair') return { repair: repair(request.bytes) }
  if (request.task === 'redact') return { redact: await redact(request.bytes, request) }
  if (request.task === 'shrink') return { shrink: await shrink(request.bytes, request) }
  if (request.task === 'check') return { check: await check(request.bytes) }
  if (request.task === 'rooms') return { rooms: rooms(request.bytes, request) }
  return make(request)
}

/** Makes another file of it. */
async function make(
  request: Extract<Request, { task: 'unlock' | 'propose' | 'develop' | 'arrange' }>,
): Promise<Answer> {
  if (request.task === 'unlock') return { unlock: unlock(request.bytes, request.password) }
  if (request.task === 'propose') return { propose: propose(await decode(request.bytes, longestRead)) }
  if (request.task === 'develop') return { develop: await developed(request.bytes, request) }
  return { arrange: await arrange(request.bytes, request) }
}

/** The buffers that move to the asker instead of being copied. */
function buffersOf(reply: Reply): ArrayBuffer[] {
  if (reply.state !== 'done') return []
  const { repair: clean, arrange: made, render: drawn, draw: dots, read: found } = reply.answer
  const attached = found?.mail?.attachments.map((attachment) => attachment.bytes) ?? []
  const whole = [clean, made, drawn?.png, dots?.pixels, found?.rendition, ...attached].flatMap((array) =>
    array !== undefined && array.byteLength === array.buffer.byteLength ? [array.buffer] : [],
  )
  return [...new Set(whole)].filter((buffer) => buffer instanceof ArrayBuffer)
}
