import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { outside } from '../session/outside.ts'
import { countingVersion } from '../versions/series.ts'
import { startBatch } from '../intake/background.ts'
import { createBatch } from '../intake/create.ts'
import { changeDocument, setDocumentRemoved } from './change.ts'
import { getDocument, listDocuments, pageTexts } from './documents-table.ts'
import { medicalIn } from '../medical/medical.ts'
import { readUnread } from '../medical/signs-table.ts'
import { exportOriginal } from './export.ts'
import { pagePicture } from './page-picture.ts'

export const documentHandlers = (context: Context): VaultHandlers['documents'] => ({
  list: ({ caseId }) => ok(listDocuments(openCase(context.session(), caseId))),
  get: ({ caseId, id }) => ok(getDocument(openCase(context.session(), caseId), id)),
  add: ({ caseId, files, facts, duplicates, language }) => {
    const session = context.session()
    openCase(session, caseId)
    const roots = files.map((token) => context.claim(token, 'read'))
    const batch = createBatch(session, caseId, { roots, facts, duplicates, language })
    return ok({ batch, job: startBatch(context, caseId, batch) })
  },
  counting: ({ caseId, id }) => {
    const db = openCase(context.session(), caseId)
    return ok(getDocument(db, countingVersion(db, getDocument(db, id).id)))
  },
  change: ({ caseId, id, change }) => {
    const next = changeDocument(openCase(context.session(), caseId), context.session().register, id, change)
    caseChanged(context, caseId, 'document', 'agency')
    return ok(next)
  },
  medical: async ({ caseId }) => {
    await readUnread(context.session(), caseId)
    const session = context.session()
    const known = medicalIn(openCase(session, caseId), session.register)
    return ok([...known.values()].filter(({ said, seen }) => said !== null || seen.length > 0))
  },
  remove: ({ caseId, id }) => moved(context, caseId, id, now()),
  restore: ({ caseId, id }) => moved(context, caseId, id, null),
  page: async ({ caseId, ...asked }) =>
    ok(await pagePicture(context.session(), caseId, asked, context.reader())),
  text: ({ caseId, id }) => ok(pageTexts(openCase(context.session(), caseId), id)),
  export: ({ caseId, id, target }) => {
    const db = openCase(context.session(), caseId)
    return ok(exportOriginal(db, id, outside(context.session(), context.claim(target, 'write'))))
  },
})

function moved(
  context: Context,
  caseId: Parameters<typeof openCase>[1],
  id: Parameters<typeof setDocumentRemoved>[1],
  removedAt: string | null,
) {
  setDocumentRemoved(openCase(context.session(), caseId), id, removedAt)
  caseChanged(context, caseId, 'document')
  return ok({})
}
