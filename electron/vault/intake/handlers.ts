import { basename } from 'node:path'
import type { BatchId, CaseId } from '../../../shared/domain/ids.ts'
import type { Batch } from '../../../shared/domain/intake.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { Failed, ok } from '../../../shared/result.ts'
import { displayName } from '../../intake/file-name.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { write, type Reader } from '../store/connection.ts'
import { dismissAlike, listAlike } from './alike-table.ts'
import { cancelBatch, jobOf, pauseBatch, resumeBatch, startBatch } from './background.ts'
import { dropBatch, getBatch, listBatches, type StoredBatch } from './batches-table.ts'
import { farOf, sumsOf } from './items-table.ts'
import { listOccurrences } from './occurrences-table.ts'
import { paste } from './paste.ts'
import { filesOf } from './report.ts'
import { settle, unsettle } from './settle.ts'
import { unwatchFolder, watchFolder } from './watch.ts'
import { takenFiles, watchedFolder } from './watch-table.ts'
import { setWaiting } from './waiting-work.ts'

export const intakeHandlers = (context: Context): VaultHandlers['intake'] => ({
  batches: ({ caseId }) => ok(batchesOf(context, caseId)),
  files: ({ caseId, batch, ...asked }) => {
    const db = openCase(context.session(), caseId)
    getBatch(db, batch)
    return ok({ ...filesOf(db, batch, asked), total: farOf(sumsOf(db, batch)).total })
  },
  pause: ({ caseId, batch }) => {
    pauseBatch(context, caseId, batch)
    return ok({})
  },
  resume: ({ caseId, batch }) => ok({ job: resumeBatch(context, caseId, batch) }),
  cancel: ({ caseId, batch }) => {
    cancelBatch(context, caseId, batch)
    return ok({})
  },
  forget: ({ caseId, batch }) => {
    write(openCase(context.session(), caseId), (tx) => dropBatch(tx, batch))
    context.changed(caseId, 'intake')
    return ok({})
  },
  settle: ({ caseId, batch, places, answer }) => ok(settled(context, caseId, batch, places, answer)),
  paste: ({ caseId, ...pasted }) => ok(paste(context, caseId, pasted)),
  occurrences: ({ caseId, id }) => ok(listOccurrences(openCase(context.session(), caseId), id)),
  alike: ({ caseId, id }) => ok(listAlike(openCase(context.session(), caseId), id)),
  dismissAlike: ({ caseId, a, b, dismissed }) => {
    write(openCase(context.session(), caseId), (tx) => dismissAlike(tx, a, b, dismissed))
    context.changed(caseId, 'intake')
    return ok({})
  },
  watch: async ({ caseId, folder }) => {
    const already = await watchFolder(context, caseId, context.claim(folder, 'watch'))
    context.changed(caseId, 'intake')
    return ok({ ...mustWatch(openCase(context.session(), caseId)), already })
  },
  watched: ({ caseId }) => ok({ folder: watchOf(openCase(context.session(), caseId)) }),
  unwatch: ({ caseId }) => {
    unwatchFolder(context, caseId)
    context.changed(caseId, 'intake')
    return ok({})
  },
})

function batchesOf(context: Context, caseId: CaseId): Batch[] {
  const session = context.session()
  const db = openCase(session, caseId)
  return listBatches(db).map((batch) => lineOf(db, batch, jobOf(session, batch.id)))
}

function lineOf(db: Reader, { id, source, state, createdAt }: StoredBatch, job: Batch['job']): Batch {
  const sums = sumsOf(db, id)
  return { id, source, state, createdAt, total: farOf(sums).total, sums, job }
}

function settled(
  context: Context,
  caseId: CaseId,
  batch: BatchId,
  places: readonly string[] | undefined,
  answer: Parameters<typeof settle>[3] | 'ask',
) {
  const session = context.session()
  const db = openCase(session, caseId)
  getBatch(db, batch)
  if (answer === 'keep') setWaiting(session.register, caseId, 'intake')
  const n = answer === 'ask' ? unsettle(db, batch, places) : settle(db, batch, places, answer)
  caseChanged(context, caseId, 'document', 'intake')
  return { settled: n, job: answer === 'keep' && n > 0 ? startBatch(context, caseId, batch) : null }
}

function watchOf(db: Reader) {
  const folder = watchedFolder(db)
  if (folder === undefined) return null
  const { path, since, state } = folder
  return { name: displayName(basename(path), path), since, state, taken: takenFiles(db) }
}

function mustWatch(db: Reader) {
  const folder = watchOf(db)
  if (folder === null) throw new Failed({ kind: 'not-found', detail: 'watch' })
  return folder
}
