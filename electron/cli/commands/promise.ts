import { promiseId, type PromiseId } from '../../../shared/domain/ids.ts'
import {
  promiseChaseSchema,
  promiseEndSchema,
  promiseMoveSchema,
  type Promise_,
} from '../../../shared/domain/promise.ts'
import { Failed } from '../../../shared/result.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { chasePromise, countAgencies, endPromise, movePromise } from '../../vault/promises/change.ts'
import { listPromises } from '../../vault/promises/promises-table.ts'
import type { Reader } from '../../vault/store/connection.ts'
import { answer, text, type Answer, type Command, type Given } from '../command.ts'
import { caseOf, parsed } from '../input.ts'

const options = { case: text, date: text, reason: text }

const ending = (verb: string, status: Promise_['status'], reason = '[--reason T]'): Command => ({
  usage: `promise ${verb} --case ID PROMISE [--date 2026-11-10] ${reason}`,
  options,
  run: async (given) => {
    const end = parsed(promiseEndSchema, { status, date: given.text('date'), reason: given.text('reason') })
    return changed(given, (db, id) => endPromise(db, id, end))
  },
})

export const commands: Record<string, Command> = {
  list: {
    usage: 'promise list --case ID [--status open|kept|broken|withdrawn]',
    options: { case: text, status: text },
    run: async (given) => {
      const status = given.text('status')
      const promises = listPromises(openCase(await given.session(), caseOf(given)))
      return answer(promises.filter((promise) => status === undefined || promise.status === status))
    },
  },
  kept: ending('kept', 'kept'),
  broken: ending('broken', 'broken'),
  withdrawn: ending('withdrawn', 'withdrawn', '--reason T'),
  open: ending('open', 'open'),
  chase: {
    usage:
      'promise chase --case ID PROMISE [--date 2026-11-10] [--channel phone|mail|letter|visit|video] [--reason T]',
    options: { ...options, channel: text },
    run: async (given) => {
      const chase = parsed(promiseChaseSchema, {
        date: given.text('date'),
        channel: given.text('channel'),
        reason: given.text('reason'),
      })
      return changed(given, (db, id) => chasePromise(db, id, chase))
    },
  },
  move: {
    usage: 'promise move --case ID PROMISE --due 2026-11-20 --reason T',
    options: { case: text, due: text, reason: text },
    run: async (given) => {
      const move = parsed(promiseMoveSchema, { due: given.required('due'), reason: given.required('reason') })
      return changed(given, (db, id) => movePromise(db, id, move))
    },
  },
  count: {
    usage: 'promise count',
    options: {},
    run: async (given) => answer(countAgencies(await given.session())),
  },
}

/** Changes the promise that was named, and answers how it stands. */
async function changed(given: Given, change: (db: Reader, id: PromiseId) => Promise_): Promise<Answer> {
  const value = given.positionals[0] ?? ''
  const id = promiseId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'promise', values: { id: value } })
  const session = await given.session()
  const next = change(openCase(session, caseOf(given)), id.data)
  touchCase(session, caseOf(given))
  return answer(next)
}
