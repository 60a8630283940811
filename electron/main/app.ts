import { app, dialog, Menu, type BrowserWindow, type Session } from 'electron'
import { claimDropped } from './files/claim.ts'
import { fileHandlers } from './files/handlers.ts'
import { Tokens } from './files/tokens.ts'
import { serveShell } from './ipc/serve.ts'
import { type LockReason, watchForAbsence } from './lock/triggers.ts'
import { Reminders } from './remind/reminders.ts'
import { SettingsStore } from './settings/store.ts'
import { vaultHandlers } from './vault/handlers.ts'
import { VaultProcess } from './vault/process.ts'
import { type Command, setMenu, shellTexts } from './window/menu.ts'
import { openWindow } from './window/open.ts'
import { portMessage, shellEventChannel } from '../../shared/ipc/wire.ts'
import { ok } from '../../shared/result.ts'
import type { ShellHandlers } from '../../shared/ipc/shell.ts'

/** The oldest major of Electron that still gets security fixes. Below it this is a trial on an old runtime, and says so. */
const supportedFrom = 43

/** Milliseconds that a page gets to keep what is being typed. */
const patience = 500

/** More crashes than this within so many milliseconds mean that starting again does not help. */
const mostCrashes = 3
const crashSpan = 30_000

/** The shell of one window and one vault: holds them together, and replaces both at every lock. */
export class Shell {
  readonly #session: Session
  readonly #store = new SettingsStore()
  readonly #vault = new VaultProcess(() => {
    this.#recover()
  })
  readonly #tokens = new Tokens((token, path, purpose) => this.#vault.grant(token, path, purpose))
  readonly #reminders = new Reminders(
    () => shellTexts(this.#store.settings.language).reminder,
    () => this.focus(),
  )
  #window: BrowserWindow
  #crashes: readonly number[] = []
  #locking: { readonly reason: LockReason; readonly timer: NodeJS.Timeout } | undefined
  /** Why there was a lock, to tell the fresh page once. */
  #lastLock: LockReason | undefined

  constructor(session: Session, preselected: string | undefined) {
    this.#session = session
    this.#window = this.#open()
    serveShell({
      handlers: this.#handlers(preselected),
      claim: (path) => claimDropped(this.#tokens, path),
      page: () => this.#window.webContents,
      report: (name, error) => {
        if (!app.isPackaged) process.stderr.write(`${name}: ${String(error)}\n`)
      },
    })
    this.#store.onChange(() => {
      this.#setMenu()
    })
    this.#setMenu()
    watchForAbsence({
      lockAfter: () => this.#store.settings.lockAfter,
      unlocked: () => this.#vault.unlocked,
      lock: (reason) => {
        if (reason === 'idle') this.lockSoon(reason)
        else this.lock(reason)
      },
    })
    app.once('quit', () => {
      this.#vault.stop()
    })
  }

  /** Lets the page keep what is being typed, and locks as soon as it asks for it; half a second later in any case. */
  lockSoon(reason: 'asked' | 'idle'): void {
    if (this.#locking) return
    this.#locking = {
      reason,
      timer: setTimeout(() => {
        this.lock(reason)
      }, patience),
    }
    this.#window.webContents.send(shellEventChannel('locking'), { reason })
  }

  /** Kills the process with the keys, and the page with all it shows; fresh ones take their place. */
  lock(reason: LockReason): void {
    clearTimeout(this.#locking?.timer)
    this.#locking = undefined
    this.#vault.restart()
    this.#tokens.clear()
    const old = this.#window
    const [place, full, maximized] = [old.getNormalBounds(), old.isFullScreen(), old.isMaximized()]
    this.#lastLock = reason
    this.#window = this.#open(place)
    if (maximized) this.#window.maximize()
    if (full) this.#window.setFullScreen(true)
    old.destroy()
  }

  /** Brings the window to the front, when the app is started a second time. */
  focus(): void {
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.focus()
  }

  /** After a process died by itself: starts anew, but not for ever. */
  #recover(): void {
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((time) => now - time < crashSpan), now]
    if (this.#crashes.length <= mostCrashes) {
      this.lock('crash')
      return
    }
    dialog.showErrorBox(app.getName(), shellTexts(this.#store.settings.language).dialog.broken)
    app.exit(1)
  }

  #open(place?: Electron.Rectangle): BrowserWindow {
    const window = openWindow(this.#session, this.#store, place)
    window.webContents.on('render-process-gone', () => {
      if (window === this.#window) this.#recover()
    })
    return window
  }

  #handlers(preselected: string | undefined): ShellHandlers {
    const context = { window: () => this.#window, store: this.#store, tokens: this.#tokens, preselected }
    return {
      settings: { get: () => ok(this.#store.settings), set: (change) => ok(this.#store.change(change)) },
      vaults: vaultHandlers(context),
      files: fileHandlers(context),
      app: {
        about: () => ok(about()),
        remind: ({ moments }) => {
          this.#reminders.plan(moments)
          return ok({})
        },
        lock: () => {
          const reason = this.#locking?.reason ?? 'asked'
          // After the answer is on its way, for the page that asked is about to go.
          setImmediate(() => {
            this.lock(reason)
          })
          return ok({})
        },
        connect: () => ok(this.#connect()),
      },
    }
  }

  /** Gives the page its port, and the reason why it had to start anew. */
  #connect(): Record<string, never> {
    const page = this.#window.webContents
    page.postMessage(portMessage, null, [this.#vault.connect()])
    if (this.#lastLock) page.send(shellEventChannel('locked'), { reason: this.#lastLock })
    this.#lastLock = undefined
    return {}
  }

  #setMenu(): void {
    setMenu(this.#store.settings.language, this.#store.hideFromCapture, {
      command: (command: Command) => {
        this.#window.webContents.send(shellEventChannel('command'), { command })
      },
      lock: () => {
        this.lockSoon('asked')
      },
      hideFromCapture: (hide) => {
        this.#store.keepHideFromCapture(hide)
        this.#window.setContentProtection(hide)
      },
    })
    if (process.platform !== 'darwin') this.#window.setMenu(Menu.getApplicationMenu())
  }
}

function about() {
  const electron = process.versions.electron
  const supported = Number.parseInt(electron, 10) >= supportedFrom
  return { version: app.getVersion(), electron, supported, platform: process.platform }
}
