import { basename, dirname, relative, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { BatchId, CaseId } from '../../../shared/domain/ids.ts'
import { displayName } from '../../intake/file-name.ts'
import { walk, type Found } from '../../intake/walk.ts'
import { openCase } from '../cases/open.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { write } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { setBatchState, type StoredBatch } from './batches-table.ts'
import { dropItems, insertItems, placeOf, type NewItem } from './items-table.ts'

/** Files written down in one transaction; between two, other work is done. */
const slice = 500

/**
 * Walks the folders of a batch and writes down every file in them, so that none is forgotten and none is done twice
 * whatever happens. Done anew when it was broken off. Rejects with the signal's reason.
 */
export async function gather(
  session: Session,
  caseId: CaseId,
  { id, roots }: Pick<StoredBatch, 'id' | 'roots'>,
  signal?: AbortSignal,
): Promise<void> {
  const found = await walk(roots, signal)
  write(openCase(session, caseId), (tx) => dropItems(tx, id))
  for (let from = 0; from < found.length; from += slice) {
    signal?.throwIfAborted()
    const part = found.slice(from, from + slice).map((file) => notOurs(session, file))
    const items = part.map((file, at) => itemOf(file, from + at, roots))
    write(openCase(session, caseId), (tx) => insertItems(tx, id, items))
    await setImmediate()
  }
  began(session, caseId, id)
}

/** From here on the list of files is whole. */
export const began = (session: Session, caseId: CaseId, id: BatchId): number =>
  write(openCase(session, caseId), (tx) => setBatchState(tx, id, 'running'))

/**
 * The files of the vault itself are no paper, and must not even be opened: closing them again would let go of the
 * lock that this process holds on them (fcntl).
 */
const notOurs = (session: Session, file: Found): Found =>
  isOutside(session, file.path) ? file : { path: file.path, status: 'refused', reason: 'system-file' }

export const isOutside = (session: Session, path: string): boolean => attempt(() => outside(session, path)).ok

function itemOf(file: Found, at: number, roots: readonly string[]): NewItem {
  const item = {
    place: placeOf(at),
    path: file.path,
    name: displayName(basename(file.path)),
    folder: folderOf(file.path, roots),
    bytes: file.status === 'file' ? file.bytes : 0,
  }
  return file.status === 'file' ? item : { ...item, state: 'refused', reason: file.reason }
}

/** The folders from the one that was chosen; empty for a file that was chosen itself. */
function folderOf(path: string, roots: readonly string[]): string {
  const root = roots.find((each) => path.startsWith(each.endsWith(sep) ? each : each + sep))
  if (root === undefined) return ''
  return relative(dirname(root), dirname(path))
    .split(sep)
    .map((part) => displayName(part, ''))
    .filter((part) => part !== '')
    .join('/')
    .slice(0, 1_000)
    .toWellFormed()
}
