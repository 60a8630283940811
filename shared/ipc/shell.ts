import { z } from 'zod'
import { fileToken } from '../domain/ids.ts'
import { call, type HandlersOf } from './call.ts'

const chosen = z.object({ token: fileToken, name: z.string() })
const none = z.object({})

export const settingsSchema = z.object({
  language: z.enum(['nl', 'en']).catch('nl'),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).catch('system'),
  /** Percent of the normal size of text. */
  textSize: z
    .union([z.literal(90), z.literal(100), z.literal(110), z.literal(125), z.literal(150)])
    .catch(100),
  /** Minutes without a key or mouse before the vault locks; 0: never. */
  lockAfter: z.int().min(0).max(120).catch(5),
  /** When on a day to remind of what is to be done on it, on the clock; null: never. */
  remindAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .catch('09:00'),
  /** Whether a note of a call keeps the time that it took, until the person says otherwise. */
  trackTime: z.boolean().catch(true),
})
export type Settings = z.infer<typeof settingsSchema>

/** What the shell (main) answers. It never sees a passphrase or the contents of a case. */
export const shellContract = {
  settings: {
    get: call(none, settingsSchema),
    set: call(settingsSchema.partial(), settingsSchema),
  },
  vaults: {
    /** Vault folders that were opened before, latest first; `token` opens it. The names are folder names. */
    recent: call(none, z.array(chosen.extend({ exists: z.boolean() }))),
    /** Asks for the folder of a vault that exists. null: the person cancelled. */
    chooseExisting: call(none, chosen.nullable()),
    /** Asks where a new vault should stand; `name` is the folder that will be made. `synced`: inside OneDrive, Dropbox … */
    chooseNew: call(none, chosen.extend({ synced: z.boolean() }).nullable()),
    /** Where a vault will be made if the person does not choose: `Documenten/Zaakmap` or the next free name. */
    suggestNew: call(none, chosen.extend({ synced: z.boolean() })),
    /** Remembers a vault after it was opened. */
    remember: call(z.object({ token: fileToken }), none),
    forget: call(z.object({ token: fileToken }), none),
  },
  files: {
    /** Asks for files to add. An empty list: the person cancelled. */
    chooseToAdd: call(z.object({ folders: z.boolean().default(false) }), z.array(chosen)),
    chooseCsv: call(none, chosen.nullable()),
    /** Asks for the folder in which scans arrive. null: the person cancelled. */
    chooseWatch: call(none, chosen.nullable()),
    /** Asks where to write a file. */
    chooseTarget: call(
      z.object({ suggested: z.string().max(200), kind: z.enum(['pdf', 'any']) }),
      chosen.nullable(),
    ),
    /** Shows a file that was just written in the system's file manager. */
    reveal: call(z.object({ token: fileToken }), none),
  },
  app: {
    about: call(
      none,
      z.object({ version: z.string(), electron: z.string(), supported: z.boolean(), platform: z.string() }),
    ),
    /** Moments on this computer's clock at which to say that there is something in the agenda; instead of those before. */
    remind: call(
      z.object({ moments: z.array(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)).max(5_000) }),
      none,
    ),
    /** Locks at once: the vault process dies, the page starts anew. */
    lock: call(none, none),
    /** A fresh vault process with a fresh port; the port comes as a message. */
    connect: call(none, none),
  },
} as const

/** What main tells the page. `command`: chosen in the menu. */
export const shellEvents = {
  /** About to lock: keep what is being typed and call `app.lock`. After half a second it locks all the same. */
  locking: z.object({ reason: z.enum(['asked', 'idle']) }),
  locked: z.object({ reason: z.enum(['asked', 'idle', 'sleep', 'crash']) }),
  command: z.object({
    command: z.enum(['phone-note', 'palette', 'new-case', 'add-files', 'settings', 'search']),
  }),
} as const

export type ShellHandlers = HandlersOf<typeof shellContract>

/** What the preload puts on `window.zaakmap`: nothing else crosses. */
export type Bridge<Dropped = never> = {
  readonly invoke: (channel: string, input: unknown) => Promise<unknown>
  readonly listen: (channel: string, listener: (payload: unknown) => void) => () => void
  /** Turns a dropped file or folder into a token that works once. */
  readonly claimDropped: (file: Dropped) => Promise<unknown>
}
