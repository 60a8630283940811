import { z } from 'zod'
import { controlSchema, type Status } from '../../shared/ipc/wire.ts'
import { placeOf } from './store/failures.ts'
import { createVaultServer } from './serve.ts'

/** The one end of a channel that a process of Electron's gets; described here so that this code needs no Electron. */
type Port = {
  postMessage(message: unknown, transfer?: readonly never[]): void
  on(event: 'message', listener: (event: { data: unknown; ports: readonly Port[] }) => void): void
  start?(): void
}

const channel = z
  .custom<Port>((value) => typeof value === 'object' && value !== null && 'postMessage' in value)
  .parse(Reflect.get(process, 'parentPort'))

const tell = (status: Status): void => channel.postMessage(status, [])
const server = createVaultServer({
  status: (unlocked) => tell({ type: 'status', unlocked }),
  report: (name, error) => void process.stderr.write(`${name}: ${placeOf(error)}\n`),
})

channel.on('message', ({ data, ports }) => {
  const control = controlSchema.safeParse(data)
  if (!control.success) return
  if (control.data.type === 'grant') {
    server.grants.give(control.data.token, control.data.path, control.data.purpose)
    tell({ type: 'granted', token: control.data.token })
    return
  }
  const [port] = ports
  if (!port) return
  const take = server.connect((reply) => port.postMessage(reply))
  port.on('message', (event) => take(event.data))
  port.start?.()
})
