import type { ParseArgsConfig } from 'node:util'
import type { Language } from '../../shared/text/failure-message.ts'
import type { Session } from '../vault/session/session.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** What a command is given. */
export type Given = {
  readonly positionals: readonly string[]
  /** One value of an option; throws `Failed` (`wrong-usage`) when it is required and missing. */
  readonly text: (name: string) => string | undefined
  readonly required: (name: string) => string
  readonly many: (name: string) => readonly string[]
  readonly number: (name: string) => number | undefined
  /** A whole number from 1. */
  readonly whole: (name: string) => number | undefined
  /** A day, a month or a year. */
  readonly date: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
  readonly language: Language
  /** Folder of the vault: `--vault` or `ZAAKMAP_VAULT`. */
  readonly vault: () => string
  /** The vault, opened with the passphrase of the environment or the terminal; closed when the command ends. */
  readonly session: () => Promise<Session>
  /** Progress for a person who waits, on stderr; silent with `--json`. */
  readonly say: (line: string) => void
}

/** What a command answers. `exit`: other than 0. `failure`: a line for stderr beside the answer. */
export type Answer = { readonly value: unknown; readonly exit?: number; readonly line?: string }

export type Command = {
  /** As a person would type it, after the name of the program. */
  readonly usage: string
  readonly options: Options
  readonly run: (given: Given) => Promise<Answer> | Answer
}

export const answer = (value: unknown): Answer => ({ value })

export const text = { type: 'string' } as const
export const flag = { type: 'boolean' } as const
export const many = { type: 'string', multiple: true } as const
