import { resolve } from 'node:path'
import { plainDate } from '../../../shared/domain/dates.ts'
import { contactId, timeEntryId, type TimeEntryId } from '../../../shared/domain/ids.ts'
import {
  newTimeEntrySchema,
  periodSchema,
  timeEntryChangeSchema,
  workOf,
  type Period,
  type TimeEntry,
} from '../../../shared/domain/time-entry.ts'
import { Failed } from '../../../shared/result.ts'
import { acrossCases } from '../../vault/cases/across.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { getContact } from '../../vault/contacts/contacts-table.ts'
import { now } from '../../vault/store/clock.ts'
import type { Reader } from '../../vault/store/connection.ts'
import { timeAcross } from '../../vault/time/across.ts'
import { exportTime } from '../../vault/time/export.ts'
import { addTime, changeTime, listTime, setTimeRemoved } from '../../vault/time/time-table.ts'
import { answer, flag, many, text, type Answer, type Command, type Given } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

const kinds = 'talk|phone|letter|travel|consult|research|other'
const entryOptions = { case: text, date: text, minutes: text, kind: text, summary: text }
const period = { from: text, to: text }

/** The words that people use for the kinds of work, besides the names that scripts use. */
const dutch: Readonly<Record<string, TimeEntry['kind']>> = {
  gesprek: 'talk',
  telefoon: 'phone',
  brief: 'letter',
  mail: 'letter',
  reizen: 'travel',
  overleg: 'consult',
  uitzoeken: 'research',
  anders: 'other',
}

const exportUsage = 'time export --to FILE.csv [--case ID] [--from DATE] [--to DATE] [--neutral]'

export const commands = {
  add: {
    usage: `time add --case ID --date 2026-11-03 --minutes 25 [--kind ${kinds}] [--summary S] [--contact C]`,
    options: { ...entryOptions, contact: text },
    run: async (given) => {
      const session = await given.session()
      const db = openCase(session, caseOf(given))
      const entry = addTime(db, parsed(newTimeEntrySchema, wantedOf(given, db)))
      touchCase(session, caseOf(given))
      return answer(entry)
    },
  },
  change: {
    usage: `time change --case ID --id ID [--date 2026-11-03] [--minutes 25] [--kind ${kinds}] [--summary S]`,
    options: { ...entryOptions, id: text },
    run: async (given) =>
      changed(given, (db, id) => changeTime(db, id, parsed(timeEntryChangeSchema, factsOf(given)))),
  },
  remove: {
    usage: 'time remove --case ID --id ID',
    options: { case: text, id: text },
    run: async (given) => changed(given, (db, id) => (setTimeRemoved(db, id, now()), { id })),
  },
  restore: {
    usage: 'time restore --case ID --id ID',
    options: { case: text, id: text },
    run: async (given) => changed(given, (db, id) => (setTimeRemoved(db, id, null), { id })),
  },
  list: {
    usage: 'time list [--case ID] [--from DATE] [--to DATE]',
    options: { case: text, ...period },
    run: async (given) => {
      const session = await given.session()
      const within = periodOf(given)
      if (given.text('case') !== undefined) return answer(listTime(openCase(session, caseOf(given)), within))
      const everywhere = acrossCases(session, (db, { id, name }) =>
        listTime(db, within).map((entry) => ({ ...entry, caseId: id, caseName: name })),
      )
      return answer(everywhere.toSorted((a, b) => b.day.localeCompare(a.day)))
    },
  },
  totals: {
    usage: 'time totals [--from DATE] [--to DATE]',
    options: period,
    run: async (given) => answer(timeAcross(await given.session(), periodOf(given), given.language)),
  },
  export: {
    usage: exportUsage,
    options: { to: many, case: text, from: text, neutral: flag },
    run: async (given) => {
      const where = whereTo(given)
      const session = await given.session()
      const { language } = given
      return answer(
        await exportTime(session, {
          ...where,
          language,
          neutral: given.flag('neutral'),
          ...(given.text('case') === undefined ? {} : { caseId: caseOf(given) }),
        }),
      )
    },
  },
} satisfies Record<string, Command>

const periodOf = (given: Given): Period =>
  parsed(periodSchema, said({ from: given.text('from'), to: given.text('to') }))

const isDay = (value: string): boolean => plainDate.safeParse(value).success

/** Of `--to` a day is the last day of the period, and what is no day is the file. */
function whereTo(given: Given): Period & { target: string } {
  const file = given.many('to').find((value) => !isDay(value))
  if (file === undefined) throw new Failed({ kind: 'wrong-usage', values: { usage: exportUsage } })
  const within = parsed(periodSchema, said({ from: given.text('from'), to: given.many('to').find(isDay) }))
  return { ...within, target: resolve(file) }
}

/** What was said of it; a kind may be named in Dutch. */
function factsOf(given: Given): Record<string, unknown> {
  const kind = given.text('kind')
  return said({
    day: given.text('date'),
    minutes: given.whole('minutes'),
    kind: kind === undefined ? undefined : (dutch[kind.toLowerCase()] ?? kind),
    summary: given.text('summary'),
  })
}

/** Without a kind it is that of the contact moment, without a day it is today. */
function wantedOf(given: Given, db: Reader): Record<string, unknown> {
  given.required('minutes')
  const facts = { day: now().slice(0, 10), ...factsOf(given) }
  const value = given.text('contact')
  if (value === undefined) return facts
  const id = contactId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'contact', values: { id: value } })
  return { kind: workOf[getContact(db, id.data).channel], ...facts, contactId: id.data }
}

/** Does something with the entry that was named, and answers what came of it. */
async function changed(given: Given, work: (db: Reader, id: TimeEntryId) => unknown): Promise<Answer> {
  const value = given.required('id')
  const id = timeEntryId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'time-entry', values: { id: value } })
  const session = await given.session()
  const next = work(openCase(session, caseOf(given)), id.data)
  touchCase(session, caseOf(given))
  return answer(next)
}
