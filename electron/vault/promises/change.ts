import type { PromiseId } from '../../../shared/domain/ids.ts'
import type {
  PromiseChase,
  PromiseCount,
  PromiseEnd,
  PromiseEvent,
  PromiseMove,
  Promise_,
} from '../../../shared/domain/promise.ts'
import { countPromises } from '../../../shared/promises/count.ts'
import { acrossCases } from '../cases/across.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { write, type Reader } from '../store/connection.ts'
import { insertEvent } from './events-table.ts'
import { getPromise, listPromises, updatePromise } from './promises-table.ts'

const today = (): string => now().slice(0, 10)
const event = (kind: PromiseEvent['kind'], date: string, rest: Partial<PromiseEvent>): PromiseEvent => ({
  kind,
  date,
  channel: null,
  reason: '',
  dueBefore: null,
  ...rest,
})

/** Kept, broken, withdrawn, or open again; each stays in its history. Throws `Failed` (`not-found`). */
export function endPromise(
  db: Reader,
  id: PromiseId,
  { status, date = today(), reason }: PromiseEnd,
): Promise_ {
  const { due } = getPromise(db, id)
  return write(db, (tx) => {
    insertEvent(tx, id, event(status, date, { reason }))
    updatePromise(tx, { id, due, status, closedOn: status === 'open' ? null : date })
    return getPromise(tx, id)
  })
}

/** Notes that somebody asked after it. Throws `Failed` (`not-found`). */
export function chasePromise(db: Reader, id: PromiseId, chase: PromiseChase): Promise_ {
  const { date = today(), channel, reason } = chase
  getPromise(db, id)
  return write(db, (tx) => {
    insertEvent(tx, id, event('chased', date, { channel, reason }))
    return getPromise(tx, id)
  })
}

/** Another day was agreed; the day it had stays in its history. Throws `Failed` (`not-found`). */
export function movePromise(db: Reader, id: PromiseId, { due, reason }: PromiseMove): Promise_ {
  const current = getPromise(db, id)
  return write(db, (tx) => {
    insertEvent(tx, id, event('moved', today(), { reason, dueBefore: current.due }))
    updatePromise(tx, { ...current, due })
    return getPromise(tx, id)
  })
}

/** How each agency keeps its word, over all cases, by name. */
export const countAgencies = (session: Session): PromiseCount[] =>
  countPromises(acrossCases(session, listPromises), today())
