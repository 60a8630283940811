import { join } from 'node:path'
import { app, MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import { type Control, type Status, statusSchema } from '../../../shared/ipc/wire.ts'

export type Purpose = Extract<Control, { type: 'grant' }>['purpose']

/**
 * The process that holds the keys. One is always waiting, so that unlocking needs no start-up; it is given one page in its
 * life, and killing it is what locking means: memory that is gone cannot be read.
 */
export class VaultProcess {
  #child: UtilityProcess
  #connected = false
  #unlocked = false
  #alive = false
  readonly #awaited = new Map<string, () => void>()
  readonly #onCrash: () => void

  constructor(onCrash: () => void) {
    this.#onCrash = onCrash
    this.#child = this.#start()
  }

  get unlocked(): boolean {
    return this.#unlocked
  }

  /** Connects a page to a process that never had another, and returns the page's end. */
  connect(): MessagePortMain {
    if (this.#connected || !this.#alive) this.restart()
    this.#connected = true
    const { port1, port2 } = new MessageChannelMain()
    this.#child.postMessage({ type: 'connect' } satisfies Control, [port1])
    return port2
  }

  /** Tells the process what a token stands for, and waits until it knows. */
  grant(token: string, path: string, purpose: Purpose): Promise<void> {
    this.#child.postMessage({ type: 'grant', token, path, purpose } satisfies Control, [])
    return new Promise((resolve) => {
      this.#awaited.set(token, resolve)
    })
  }

  /** Kills the process with all it knows; a fresh one waits. */
  restart(): void {
    this.stop()
    this.#child = this.#start()
  }

  stop(): void {
    this.#child.removeAllListeners()
    this.#child.kill()
    this.#unlocked = false
    this.#connected = false
    for (const resolve of this.#awaited.values()) resolve()
    this.#awaited.clear()
  }

  #hear(status: Status): void {
    if (status.type === 'status') {
      this.#unlocked = status.unlocked
      return
    }
    this.#awaited.get(status.token)?.()
    this.#awaited.delete(status.token)
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(join(import.meta.dirname, 'vault.js'), [], {
      serviceName: 'Zaakmap vault',
      stdio: app.isPackaged ? 'ignore' : 'inherit',
      env: environment(),
    })
    child.on('message', (raw: unknown) => {
      const status = statusSchema.safeParse(raw)
      if (status.success) this.#hear(status.data)
    })
    child.on('exit', () => {
      this.#alive = false
      // One that dies unused is left alone: starting it again and again would only hide why. `connect` starts another.
      if (this.#connected) this.#onCrash()
    })
    this.#alive = true
    return child
  }
}

/** Its surroundings without a passphrase that a script may have left there. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/PASSPHRASE|RECOVERY/.test(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}
