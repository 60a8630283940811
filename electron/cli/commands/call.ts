import { resolve } from 'node:path'
import { besideContactSchema, newContactSchema } from '../../../shared/domain/contact.ts'
import { Failed } from '../../../shared/result.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addContact } from '../../vault/contacts/change.ts'
import { listContacts } from '../../vault/contacts/contacts-table.ts'
import { importContacts, mostSheetBytes } from '../../vault/contacts/import.ts'
import { now } from '../../vault/store/clock.ts'
import { loadFile } from '../../vault/store/load-file.ts'
import { answer, many, text, type Command, type Given } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

/** More than a case can hold in a lifetime: all of them. */
const allOfThem = 10_000_000

export const commands = {
  add: {
    usage:
      'call add --case ID --at 2026-11-03T10:15 --channel phone|mail|letter|visit|video --direction in|out --agency N --person N --minutes 25 --hold 15 --summary S [--promise "text|2026-11-10"] [--time 25] [--follow-up "text|2026-11-12"]',
    options: {
      case: text,
      at: text,
      channel: text,
      direction: text,
      agency: text,
      person: text,
      minutes: text,
      hold: text,
      summary: text,
      promise: many,
      time: text,
      'follow-up': text,
    },
    run: async (given) => {
      const wanted = parsed(newContactSchema, {
        at: given.text('at') ?? now().slice(0, 16),
        channel: given.text('channel'),
        direction: given.text('direction'),
        agency: given.text('agency'),
        person: given.text('person'),
        minutes: given.number('minutes'),
        hold: given.number('hold'),
        summary: given.text('summary'),
        promises: given.many('promise').map(promiseOf),
      })
      const beside = parsed(besideContactSchema, besideOf(given))
      const session = await given.session()
      const db = openCase(session, caseOf(given))
      const contact = addContact(db, session.register, wanted, beside)
      touchCase(session, caseOf(given))
      return answer({ id: contact.id, promises: contact.promises.map(({ id }) => id) })
    },
  },
  import: {
    usage: 'call import --case ID FILE.csv',
    options: { case: text },
    run: async (given) => {
      const file = given.positionals[0] ?? ''
      if (file === '') throw new Failed({ kind: 'wrong-usage', values: { usage: commands.import.usage } })
      const bytes = await loadFile(resolve(file), mostSheetBytes)
      const session = await given.session()
      const db = openCase(session, caseOf(given))
      const report = importContacts(db, session.register, bytes, given.language)
      touchCase(session, caseOf(given))
      return answer(report)
    },
  },
  list: {
    usage: 'call list --case ID [--limit N]',
    options: { case: text, limit: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      return answer(listContacts(db, { limit: given.whole('limit') ?? allOfThem }).contacts)
    },
  },
} satisfies Record<string, Command>

/** The time that it took, and what is to be done next. */
function besideOf(given: Given): Record<string, unknown> {
  const minutes = given.whole('time')
  const next = given.text('follow-up')
  const { text: title = '', due = null } = next === undefined ? {} : promiseOf(next)
  return said({
    time: minutes === undefined ? undefined : { minutes },
    followUp: next === undefined ? undefined : { title, date: due },
  })
}

/** `text|2026-11-10`: what was promised and by when; without a day it has none. */
function promiseOf(typed: string): { text: string; due?: string } {
  const cut = typed.lastIndexOf('|')
  if (cut < 0) return { text: typed.trim() }
  const due = typed.slice(cut + 1).trim()
  return { text: typed.slice(0, cut).trim(), ...(due === '' ? {} : { due }) }
}
