import { parentPort } from 'node:worker_threads'
import { reasonOf } from '../reader/unreadable.ts'
import { inspect, type Inspected } from './inspect.ts'
import type { ArchiveReply, ArchiveRequest } from './messages.ts'

/** The thread in which one archive is unpacked: no network, no keys, no database, no file system. */
const port = parentPort
if (port === null) throw new Error('runs as a worker only')

let held: Inspected | undefined

port.on('message', (request: ArchiveRequest) => void answer(request))

async function answer(request: ArchiveRequest): Promise<void> {
  try {
    if (request.task === 'open') {
      held = await inspect(request.bytes)
      say({ state: 'opened', members: held.members })
      return
    }
    if (held === undefined) throw new Error('no archive is open')
    const bytes = await held.bytesOf(request.at)
    say({ state: 'unpacked', at: request.at, bytes }, [bytes.buffer])
  } catch (error) {
    say({ state: 'unreadable', reason: reasonOf(error) })
  }
}

function say(reply: ArchiveReply, moved: ArrayBuffer[] = []): void {
  port?.postMessage(reply, moved)
}
