import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/shell.ts'
import { must } from '../../shared/result.ts'
import { nobody } from '../../electron/launch/unprivileged.ts'
import { projectRoot } from '../../electron/launch/build.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { passphrase } from './vault.ts'

declare global {
  interface Window {
    readonly zaakmap: Bridge<File>
  }
}

export type LaunchOptions = {
  /** The vault that the first screen offers; where a new one goes if there is none yet. Default: `home/kluis`. */
  readonly vault?: string
  /** Language of a fresh app. Default Dutch. */
  readonly language?: 'nl' | 'en'
  readonly theme?: 'light' | 'dark' | 'contrast'
  /** A home to go on with, from an app that was closed with `quit`. */
  readonly home?: string
  /** With an empty vault in its home that opens with `passphrase`, made by the verbs: how a person makes one is told once. */
  readonly made?: boolean
  /** What Electron runs. Default: the build of this checkout. */
  readonly program?: string
  /** More for Electron's command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** A running app of its own: own home folder, own settings, own vault folder. */
export class App {
  readonly electron: ElectronApplication
  /** Everything that this app may write to lies here: settings, documents, temporary files. */
  readonly home: string
  #page: Page

  constructor(electron: ElectronApplication, home: string, page: Page) {
    this.electron = electron
    this.home = home
    this.#page = page
  }

  /** The page in the one window. Another one after each lock. */
  get page(): Page {
    return this.#page
  }

  /** Does what locks the app (a button, a key, an event) and waits for the page that comes in its place. */
  async locking(deed: () => Promise<unknown>): Promise<Page> {
    const next = this.electron.waitForEvent('window')
    await deed()
    this.#page = await next
    await this.#page.waitForLoadState('domcontentloaded')
    return this.#page
  }

  /** Locks as the menu does. */
  async lock(): Promise<Page> {
    return this.locking(async () => this.menu('CmdOrCtrl+L'))
  }

  /** Chooses the item of the application menu that has this key. */
  async menu(accelerator: string): Promise<void> {
    await this.electron.evaluate(({ Menu, BrowserWindow }, key) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
      const item = items.find((one) => one.accelerator === key)
      const [window] = BrowserWindow.getAllWindows()
      if (!item) throw new Error(`No menu item has the key ${key}`)
      item.click(undefined, window, window?.webContents)
    }, accelerator)
  }

  /** The next dialogs to open files or folders answer these, in turn; then: cancelled. */
  async answerOpen(...answers: readonly (readonly string[])[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, queue) => {
      const left = queue.map((paths) => [...paths])
      dialog.showOpenDialog = () => {
        const filePaths = left.shift()
        return Promise.resolve({ canceled: !filePaths, filePaths: filePaths ?? [] })
      }
    }, answers)
  }

  /** The next dialogs to save a file answer these, in turn; then: cancelled. */
  async answerSave(...answers: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, queue) => {
      const left = [...queue]
      dialog.showSaveDialog = () => {
        const filePath = left.shift()
        return Promise.resolve({ canceled: !filePath, filePath: filePath ?? '' })
      }
    }, answers)
  }

  /** Ends the app and keeps its home, to start again on it. */
  async quit(): Promise<void> {
    await this.electron.close()
  }

  /** Ends the app and wipes its home. */
  async close(): Promise<void> {
    await this.electron.close()
    rmSync(this.home, { recursive: true, force: true })
  }

  /** Kills every process of the app at once, as a power cut would. The home stays. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.electron.process().once('exit', resolve))
    this.electron.process().kill('SIGKILL')
    await gone
  }
}

/** Starts the built app in a home of its own. Close it with `close`, `quit` or `kill`. */
export async function launch(options: LaunchOptions = {}): Promise<App> {
  const home = options.home ?? makeHome()
  if (options.made === true) await makeVault(home)
  const electron = await _electron.launch({
    args: [
      `--zaakmap-vault=${options.vault ?? join(home, 'kluis')}`,
      `--lang=${options.language ?? 'nl'}`,
      ...(options.args ?? []),
      options.program ?? projectRoot,
    ],
    cwd: projectRoot,
    chromiumSandbox: true,
    env: environment(home, options),
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const app = new App(electron, home, page)
  await stayAtTheTable(app)
  await dress(app, options)
  return app
}

/** A folder that the app may write to and a test may look into. Wiped by `App.close`. */
export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-e2e-'))
  for (const name of ['', 'config', 'cache', 'tmp', 'Documenten']) {
    mkdirSync(join(home, name), { recursive: true })
    chmodSync(join(home, name), 0o700)
    own(join(home, name))
  }
  // Where Chromium on Linux looks for the name of the documents folder (xdg-user-dirs).
  writeFileSync(join(home, 'config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documenten"\n')
  own(join(home, 'config/user-dirs.dirs'))
  return home
}

/** An empty vault in a home, with the weakest key derivation that a vault may have. */
async function makeVault(home: string): Promise<void> {
  const folder = join(home, 'kluis')
  must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' })).session.close()
  ownAll(folder)
}

/** Hands a folder, and all in it, to the user that the app runs as. */
export function ownAll(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) own(join(folder, name))
  own(folder)
}

/** Hands a file or folder that the test made to the user that the app runs as. */
export function own(path: string): string {
  if (process.getuid?.() === 0) chownSync(path, nobody, nobody)
  return path
}

export function environment(home: string, options: LaunchOptions): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('ZAAKMAP_') ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    TMPDIR: join(home, 'tmp'),
    ...options.env,
  }
}

/**
 * No test touches a key or mouse of the machine itself, so after five minutes of a long one (or of any on a screen that
 * stood for a while) the person would be gone and the vault locked.
 */
async function stayAtTheTable({ electron }: App): Promise<void> {
  await electron.evaluate(({ powerMonitor }) => {
    Object.assign(powerMonitor, { getSystemIdleTime: () => 0 })
  })
}

/** Settings that the test asks for, set the way the page sets them. */
async function dress(app: App, options: LaunchOptions): Promise<void> {
  const change = {
    ...(options.language && { language: options.language }),
    ...(options.theme && { theme: options.theme }),
  }
  if (Object.keys(change).length === 0) return
  await app.page.evaluate(async (input) => {
    await window.zaakmap.invoke('zaakmap:settings.set', input)
  }, change)
  await app.page.reload()
  await app.page.waitForLoadState('domcontentloaded')
}
