import Store from 'electron-store'
import { z } from 'zod'
import { type Settings, settingsSchema } from '../../../shared/ipc/shell.ts'

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) })
export type Bounds = z.infer<typeof boundsSchema>

const storedSchema = z.object({
  settings: settingsSchema.catch(settingsSchema.parse({})),
  bounds: boundsSchema.nullable().catch(null),
  /** Folders of vaults that were opened, latest first. */
  recent: z.array(z.string().max(4_096)).max(20).catch([]),
  hideFromCapture: z.boolean().catch(false),
})
type Stored = z.infer<typeof storedSchema>

/**
 * What the shell remembers in clear: how the window looks and which vault folders were opened. Never a secret, never anything
 * of a case. A damaged file means the defaults; nothing here is worth a message.
 */
export class SettingsStore {
  readonly #store: Store<Stored>
  readonly #listeners = new Set<(settings: Settings) => void>()

  constructor() {
    this.#store = new Store<Stored>({ clearInvalidConfig: true })
  }

  #read(): Stored {
    return storedSchema.parse({
      settings: this.#store.get('settings', settingsSchema.parse({})),
      bounds: this.#store.get('bounds', null),
      recent: this.#store.get('recent', []),
      hideFromCapture: this.#store.get('hideFromCapture', false),
    })
  }

  get settings(): Settings {
    return this.#read().settings
  }

  get bounds(): Bounds | null {
    return this.#read().bounds
  }

  get recent(): readonly string[] {
    return this.#read().recent
  }

  get hideFromCapture(): boolean {
    return this.#read().hideFromCapture
  }

  change(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const settings = settingsSchema.parse({ ...this.settings, ...change })
    this.#store.set('settings', settings)
    for (const listener of this.#listeners) listener(settings)
    return settings
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener)
  }

  keepBounds(bounds: Bounds): void {
    this.#store.set('bounds', bounds)
  }

  keepHideFromCapture(hide: boolean): void {
    this.#store.set('hideFromCapture', hide)
  }

  remember(folder: string): void {
    this.#store.set('recent', [folder, ...this.recent.filter((other) => other !== folder)].slice(0, 12))
  }

  forget(folder: string): void {
    this.#store.set(
      'recent',
      this.recent.filter((other) => other !== folder),
    )
  }
}
