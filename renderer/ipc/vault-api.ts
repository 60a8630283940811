import type { z } from 'zod'
import type { ClientOf } from '../../shared/ipc/call.ts'
import type { vaultContract, vaultEvents } from '../../shared/ipc/vault.ts'
import { portMessage } from '../../shared/ipc/channels.ts'
import type { Reply, Request_ } from '../../shared/ipc/wire.ts'
import type { Result } from '../../shared/result.ts'
import { shell } from './api.ts'
import { clientOf } from './client.ts'

type VaultEvents = typeof vaultEvents
type Listener = (payload: never) => void
type Waiting = (result: Result<unknown>) => void

// Written out: `fail` would bring the schemas into the first script.
const locked: Result<never> = { ok: false, failure: { kind: 'vault-locked' } }
const waiting = new Map<number, Waiting>()
const listeners = new Map<string, Set<Listener>>()
let port: MessagePort | null = null
let lastId = 0

/** The vault process. Every call answers; after a lock with `vault-locked`. */
export const vault = clientOf<typeof vaultContract>(
  (group, name, input) =>
    new Promise((resolve) => {
      if (!port) {
        resolve(locked)
        return
      }
      const id = ++lastId
      waiting.set(id, resolve)
      port.postMessage({ id, call: `${group}.${name}`, input } satisfies Request_)
    }),
  (client) => client as ClientOf<typeof vaultContract>,
)

/** Asks the shell for a fresh vault process and waits for its port. */
export async function connect(): Promise<Result<unknown>> {
  disconnect()
  const arrived = nextPort()
  const asked = await shell.app.connect({})
  if (!asked.ok) return asked
  port = await arrived
  port.addEventListener('message', (event) => receive(event.data as Reply))
  port.start()
  return asked
}

/** Lets go of the vault process; whoever still waits hears that the vault is locked. */
export function disconnect(): void {
  port?.close()
  port = null
  const open = [...waiting.values()]
  waiting.clear()
  for (const answer of open) answer(locked)
}

/** Hears what the vault process tells unasked; returns what stops it. */
export function onVault<E extends keyof VaultEvents>(
  event: E,
  listener: (payload: z.output<VaultEvents[E]>) => void,
): () => void {
  const set = listeners.get(event) ?? new Set<Listener>()
  listeners.set(event, set)
  set.add(listener)
  return () => {
    set.delete(listener)
  }
}

function nextPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [sent] = event.ports
      if (event.source !== window || event.data !== portMessage || !sent) return
      window.removeEventListener('message', take)
      resolve(sent)
    }
    window.addEventListener('message', take)
  })
}

function receive(reply: Reply): void {
  if ('event' in reply) {
    for (const listener of listeners.get(reply.event) ?? []) listener(reply.payload as never)
    return
  }
  const answer = waiting.get(reply.id)
  waiting.delete(reply.id)
  answer?.(reply.result)
}
