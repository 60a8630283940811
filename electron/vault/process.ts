import { z } from 'zod'
import { controlSchema, type Status } from '../../shared/ipc/wire.ts'
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
  // Names and stacks tell where; never what a person typed.
  report: (name, error) => {
    process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.name) : 'unknown'}\n`)
  },
})

channel.on('message', ({ data, ports }) => {
  const control = controlSchema.safeParse(data)
  if (!control.success) return
  if (control.data.type === 'grant') {
    server.grants.give(control.data.token, control.data.path)
    tell({ type: 'granted', token: control.data.token })
    return
  }
  const [port] = ports
  if (!port) return
  port.on('message', (event) => server.message(event.data))
  server.connect((reply) => port.postMessage(reply))
  port.start?.()
})
