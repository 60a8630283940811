import { parentPort, workerData } from 'node:worker_threads'
import * as mupdf from 'mupdf'
import { packRoom, roomDots, roomOf } from '../../shared/pages/room.ts'
import { giveWay } from '../intake/give-way.ts'
import { allowHeap, capHeap, isHeapSpent } from '../intake/reader/heap.ts'
import { leavesRuins, Unreadable } from '../intake/reader/unreadable.ts'
import { shrinkPlane } from '../pictures/pixels.ts'
import { drawPage, type Drawn } from './draw.ts'
import { startEngine, type Engine } from './engine.ts'
import type { Reply, Request, Start } from './messages.ts'
import { readPage } from './read-page.ts'

/**
 * The thread in which pages are drawn and recognised: no network, no keys, no database, no file. One page at a
 * time; it is thrown away when a page made it too large, too slow or unsound.
 */
const port = parentPort
if (port === null) throw new Error('runs as a worker only')

/** Bytes that drawing or recognising a page may take, each; a page that needs more is not recognised. */
const mostHeap = 1_000_000_000
/** What recognising dense pages takes, beyond what every reading thread may keep. */
const usual = 250_000_000

giveWay(5)
capHeap()
allowHeap(mostHeap)
mupdf.setLog({})

const start: Start = workerData
const engine = await startEngine(start)
port.on('message', (request: Request) => {
  void answer(engine, request).then((reply) => port.postMessage(reply))
})
port.postMessage({ state: 'ready' } satisfies Reply)

async function answer(own: Engine, { file, page, turn }: Request): Promise<Reply> {
  try {
    const drawn = await drawPage(file, page)
    const room = roomIn(drawn)
    const reading = { ...readPage(own, drawn, turn), ...(room ? { room } : {}) }
    return { state: 'done', reading, spent: isHeapSpent(usual + file.bytes.length) }
  } catch (error) {
    const spent =
      !(error instanceof Unreadable) || leavesRuins(error) || isHeapSpent(usual + file.bytes.length)
    return { state: 'failed', spent }
  }
}

const roomIn = ({ plane, sheet }: Drawn): Uint8Array | undefined =>
  sheet && packRoom(roomOf(shrinkPlane(plane, roomDots), sheet))
