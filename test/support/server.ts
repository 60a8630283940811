import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { createVaultServer } from '../../electron/vault/serve.ts'
import type { Purpose } from '../../electron/vault/grants.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { placeOf } from '../../electron/vault/store/failures.ts'
import type { Job } from '../../shared/domain/job.ts'
import type { ClientOf } from '../../shared/ipc/call.ts'
import { vaultContract, vaultEvents } from '../../shared/ipc/vault.ts'
import { replySchema } from '../../shared/ipc/wire.ts'
import { must, type Result } from '../../shared/result.ts'
import { passphrase } from './vault.ts'

type VaultClient = ClientOf<typeof vaultContract>
type Changed = z.output<(typeof vaultEvents)['changed']>

/** The vault behind its contract as the page meets it: messages that are copied on the way, no Electron. */
export type TestServer = {
  readonly home: string
  readonly vault: VaultClient
  /** Any call with any input. */
  readonly ask: (call: string, input?: unknown) => Promise<Result<unknown>>
  /** A message as it is, for which no answer may come. */
  readonly send: (raw: unknown) => void
  /** A token as the shell gives it out. */
  readonly token: (path: string, purpose: Purpose) => string
  /** A file in the home folder, and a token to read it. */
  readonly file: (name: string, content: string | Uint8Array) => string
  readonly jobs: Job[]
  readonly changes: Changed[]
  /** Bugs that were reported; must stay empty. */
  readonly bugs: string[]
  readonly statuses: boolean[]
  /** Waits until a job has ended. */
  readonly ended: (id: string) => Promise<Job>
  /** What a lock does to the process, without taking its home away. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

export function startServer(home = mkdtempSync(join(tmpdir(), 'zaakmap-serve-'))): TestServer {
  const [jobs, changes, bugs, statuses]: [Job[], Changed[], string[], boolean[]] = [[], [], [], []]
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const watchers = new Set<() => void>()
  let last = 0
  const server = createVaultServer({
    status: (unlocked) => statuses.push(unlocked),
    report: (name, error) => bugs.push(`${name}: ${String(error)} ${placeOf(error)}`),
  })
  const take = server.connect((sent) => {
    const reply = replySchema.parse(structuredClone(sent))
    if ('id' in reply) return waiting.get(reply.id)?.(reply.result)
    if (reply.event === 'job') jobs.push(vaultEvents.job.parse(reply.payload))
    else changes.push(vaultEvents.changed.parse(reply.payload))
    for (const look of watchers) look()
  })
  const ask = async (call: string, input: unknown = {}): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, resolve)
      take(structuredClone({ id, call, input }))
    })
  const token = (path: string, purpose: Purpose): string => {
    const made = randomBytes(16).toString('hex')
    server.grants.give(made, path, purpose)
    return made
  }
  return {
    home,
    ask,
    token,
    jobs,
    changes,
    bugs,
    statuses,
    vault: clientOf(ask),
    send: take,
    file: (name, content) => {
      writeFileSync(join(home, name), content)
      return token(join(home, name), 'read')
    },
    ended: async (id) =>
      new Promise((resolve) => {
        const look = (): void => {
          const job = jobs.findLast((one) => one.id === id)
          if (!job || job.state === 'running') return
          watchers.delete(look)
          resolve(job)
        }
        watchers.add(look)
        look()
      }),
    stop: async () => server.close(),
    close: async () => {
      await server.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A server with an opened, empty vault. */
export async function openServer(): Promise<TestServer> {
  const server = startServer()
  const folder = join(server.home, 'kluis')
  must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' })).session.close()
  must(await server.ask('vault.open', { folder: server.token(folder, 'folder'), passphrase }))
  return server
}

function clientOf(ask: TestServer['ask']): VaultClient {
  const groups = Object.entries(vaultContract).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.keys(calls).map((name) => [name, async (input: unknown) => ask(`${group}.${name}`, input)]),
    ),
  ])
  return Object.fromEntries(groups) as VaultClient
}

/** Every call of the contract, as it goes over the wire. */
export const everyCall: readonly string[] = Object.entries(vaultContract).flatMap(([group, calls]) =>
  Object.keys(calls).map((name) => `${group}.${name}`),
)
