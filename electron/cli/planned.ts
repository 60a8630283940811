import { plannedId, type PlannedId } from '../../shared/domain/ids.ts'
import {
  newPlannedSchema,
  plannedEndSchema,
  plannedMoveSchema,
  type Planned,
  type PlannedEnd,
} from '../../shared/domain/planned.ts'
import { Failed } from '../../shared/result.ts'
import { touchCase } from '../vault/cases/change.ts'
import { openCase } from '../vault/cases/open.ts'
import { endPlanned, movePlanned } from '../vault/planned/move.ts'
import { addPlanned, getPlanned, listPlanned } from '../vault/planned/planned-table.ts'
import type { Reader } from '../vault/store/connection.ts'
import { answer, text, type Answer, type Command, type Given } from './command.ts'
import { caseOf, parsed, said } from './input.ts'

type Kind = Planned['kind']

/** The options with which a task or an appointment is added. */
export const plannedOptions = {
  case: text,
  title: text,
  date: text,
  time: text,
  minutes: text,
  place: text,
  who: text,
  agency: text,
  matter: text,
  note: text,
}

/** Adds a task or an appointment from the options given. */
export async function addFrom(given: Given, kind: Kind): Promise<Answer> {
  const wanted = parsed(
    newPlannedSchema,
    said({
      kind,
      title: given.required('title'),
      date: given.text('date'),
      time: given.text('time'),
      minutes: given.whole('minutes'),
      place: given.text('place'),
      who: given.text('who'),
      agency: given.text('agency'),
      matterId: given.text('matter'),
      note: given.text('note'),
    }),
  )
  const session = await given.session()
  const { id } = addPlanned(openCase(session, caseOf(given)), session.register, wanted)
  touchCase(session, caseOf(given))
  return answer({ id })
}

/** What is done with one that is there: `list`, `done`, `withdraw` and `move`, the same for both. */
export const plannedVerbs = (kind: Kind) =>
  ({
    list: {
      usage: `${kind} list --case ID`,
      options: { case: text },
      run: async (given) => {
        const found = listPlanned(openCase(await given.session(), caseOf(given)))
        return answer(found.filter((planned) => planned.kind === kind))
      },
    },
    done: {
      usage: `${kind} done --case ID --id ID`,
      options: { case: text, id: text },
      run: async (given) => ended(given, kind, { status: 'done', reason: '' }),
    },
    withdraw: {
      usage: `${kind} withdraw --case ID --id ID --reason R`,
      options: { case: text, id: text, reason: text },
      run: async (given) =>
        ended(
          given,
          kind,
          parsed(plannedEndSchema, { status: 'withdrawn', reason: given.required('reason') }),
        ),
    },
    move: {
      usage: `${kind} move --case ID --id ID --to DATE [--time 10:30] --reason R`,
      options: { case: text, id: text, to: text, time: text, reason: text },
      run: async (given) => {
        const move = parsed(
          plannedMoveSchema,
          said({ to: given.required('to'), time: given.text('time'), reason: given.required('reason') }),
        )
        return changed(given, kind, (db, id) => movePlanned(db, id, move))
      },
    },
  }) satisfies Record<string, Command>

const ended = async (given: Given, kind: Kind, end: PlannedEnd): Promise<Answer> =>
  changed(given, kind, (db, id) => endPlanned(db, id, end))

async function changed(
  given: Given,
  kind: Kind,
  work: (db: Reader, id: PlannedId) => Planned,
): Promise<Answer> {
  const value = given.required('id')
  const id = plannedId.safeParse(value)
  const session = await given.session()
  const db = openCase(session, caseOf(given))
  if (!id.success || getPlanned(db, id.data).kind !== kind) {
    throw new Failed({ kind: 'not-found', detail: kind, values: { id: value } })
  }
  const next = work(db, id.data)
  touchCase(session, caseOf(given))
  return answer(next)
}
