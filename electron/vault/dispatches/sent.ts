import type { Dispatch } from '../../../shared/domain/dispatch.ts'
import type { Recipe } from '../../../shared/domain/dossier.ts'
import { documentId, type DispatchId, type DocumentId } from '../../../shared/domain/ids.ts'
import { isGiven } from '../../../shared/dispatch/given.ts'
import type { SentBefore } from '../../../shared/dossier/content.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { countingVersion } from '../versions/series.ts'
import { getDispatch } from './dispatches-table.ts'

/**
 * What was sent before the dossier of this recipe, with its numbers; null when it begins anew. A document that has a
 * later version since keeps its place and its number. Throws `Failed`: `not-found`, or `invalid-input` (detail
 * `not-sent`) when nobody has it.
 */
export function sentBefore(db: Reader, { late }: Recipe): SentBefore | null {
  if (late === undefined) return null
  const exhibits = chainOf(db, late.after).map(({ id, no, title, section, first, from, to, addedOn }) => ({
    id: countingVersion(db, documentId.parse(id)),
    no,
    title,
    section,
    label: first,
    pages: to - from + 1,
    addedOn,
  }))
  return { how: late.how, exhibits }
}

/** The day on which a document came behind what had been sent; `''`: it did not. */
export function dayAdded(sent: SentBefore | null, id: DocumentId): string {
  if (sent === null) return ''
  const known = sent.exhibits.find((exhibit) => exhibit.id === id)
  return known ? known.addedOn : now().slice(0, 10)
}

/** All that is out under one numbering: a file of its own goes on where another one ended. */
function chainOf(db: Reader, id: DispatchId): Dispatch['exhibits'] {
  const dispatch = getDispatch(db, id)
  if (!isGiven(dispatch) || dispatch.exhibits.some(({ first }) => first === '')) {
    throw new Failed({ kind: 'invalid-input', detail: 'not-sent' })
  }
  const { late } = dispatch.recipe ?? {}
  if (late === undefined) return dispatch.exhibits
  const before = chainOf(db, late.after)
  const own = new Set(dispatch.exhibits.map((exhibit) => exhibit.id))
  // What was left out later on was sent all the same: its number is taken.
  return [...before.filter((exhibit) => !own.has(exhibit.id)), ...dispatch.exhibits].toSorted(
    (one, other) => Number(one.no) - Number(other.no),
  )
}
