import { parseArgs } from 'node:util'
import { partialDate } from '../../shared/domain/dates.ts'
import { Failed, must } from '../../shared/result.ts'
import type { Language } from '../../shared/text/failure-message.ts'
import { keepDays } from '../vault/agenda/known-days.ts'
import { settleCases } from '../vault/cases/settle.ts'
import { openVault } from '../vault/session/open.ts'
import type { Session } from '../vault/session/session.ts'
import { flag, text, type Command, type Given } from './command.ts'
import { secret } from './secrets.ts'

const everywhere = { vault: text, json: flag, language: text, help: flag }

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** Reads the arguments of one command. Throws `Failed` (`wrong-usage`) on anything it does not know. */
export function givenTo(command: Command, args: readonly string[]): { given: Given; close: () => void } {
  const parsed = parse(command, args)
  const wrong = (): Failed => new Failed({ kind: 'wrong-usage', values: { usage: command.usage } })
  const one = (name: string): string | undefined => {
    const value = parsed.values[name]
    return typeof value === 'string' ? value : undefined
  }
  const language = languageOf(one('language'))
  const vault = (): string => {
    const folder = one('vault') ?? process.env['ZAAKMAP_VAULT']
    if (folder === undefined || folder === '') throw wrong()
    return folder
  }
  let opened: Session | undefined
  const given: Given = {
    positionals: parsed.positionals,
    text: one,
    required: (name) => {
      const value = one(name)
      if (value === undefined) throw wrong()
      return value
    },
    many: (name) => listOf(parsed.values[name]),
    number: (name) => numberOf(one(name), wrong),
    whole: (name) => wholeOf(one(name), wrong),
    date: (name) => dateOf(one(name)),
    flag: (name) => parsed.values[name] === true,
    language,
    vault,
    session: async () => {
      if (!opened) {
        const passphrase = await secret('ZAAKMAP_PASSPHRASE', language)
        opened = must(await openVault({ folder: vault(), passphrase }))
        settleCases(opened)
      }
      return opened
    },
    say: (line) => {
      if (parsed.values['json'] !== true && process.stderr.isTTY) process.stderr.write(`${line}\n`)
    },
  }
  const close = (): void => {
    if (opened) keepDays(opened)
    opened?.close()
  }
  return { given, close }
}

function parse(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
      strict: true,
    })
    return { values, positionals }
  } catch {
    throw new Failed({ kind: 'wrong-usage', values: { usage: command.usage } })
  }
}

/** How many of something: 1 and up. */
function wholeOf(value: string | undefined, wrong: () => Failed): number | undefined {
  const number = numberOf(value, wrong)
  if (number === undefined) return undefined
  if (!Number.isSafeInteger(number) || number < 1) throw wrong()
  return number
}

function dateOf(value: string | undefined): string | undefined {
  if (value === undefined || partialDate.safeParse(value).success) return value
  throw new Failed({ kind: 'invalid-input', detail: 'date', values: { value } })
}

export function languageOf(value: string | undefined): Language {
  return (value ?? process.env['ZAAKMAP_LANGUAGE']) === 'en' ? 'en' : 'nl'
}

const listOf = (value: Values[string]): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

function numberOf(value: string | undefined, wrong: () => Failed): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < 0) throw wrong()
  return number
}
