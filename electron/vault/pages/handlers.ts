import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { must } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { favourPage } from '../ocr/background.ts'
import { arrangePages, mergeDocuments, splitPages } from './arrange.ts'
import { findInPages } from './find.ts'
import { pageLayer } from './layer.ts'
import { addNote, changeNote, listNotes, setNoteRemoved } from './notes-table.ts'
import { openedPages } from './source.ts'

export const pageHandlers = (context: Context): VaultHandlers['pages'] => ({
  sizes: async ({ caseId, id }) =>
    ok(must(await context.reader().pageSizes(openedPages(context.session(), caseId, id)))),
  picture: async ({ caseId, id, page, width }) => {
    const document = openedPages(context.session(), caseId, id)
    favourPage(context, id, page)
    return ok(must(await context.reader().drawPage(document, page - 1, width)))
  },
  layer: async ({ caseId, ...asked }) =>
    ok(await pageLayer(context.session(), caseId, asked, context.reader())),
  find: async ({ caseId, ...asked }) =>
    ok(await findInPages(context.session(), caseId, asked, context.reader())),
  ...noteHandlers(context),
  arrange: async ({ caseId, ...asked }) => {
    const made = await arrangePages(context.session(), caseId, asked, context.reader())
    caseChanged(context, caseId, 'document')
    return ok(made)
  },
  split: async ({ caseId, ...asked }) => {
    const made = await splitPages(context.session(), caseId, asked, context.reader())
    caseChanged(context, caseId, 'document')
    return ok(made)
  },
  merge: async ({ caseId, ids }) => {
    const made = await mergeDocuments(context.session(), caseId, ids, context.reader())
    caseChanged(context, caseId, 'document')
    return ok(made)
  },
})

type NoteCalls = 'notes' | 'addNote' | 'changeNote' | 'removeNote' | 'restoreNote'

const noteHandlers = (context: Context): Pick<VaultHandlers['pages'], NoteCalls> => ({
  notes: ({ caseId, id }) => {
    const db = openCase(context.session(), caseId)
    return ok(listNotes(db, getDocument(db, id).id))
  },
  addNote: ({ caseId, id, note }) => {
    const made = addNote(openCase(context.session(), caseId), id, note)
    context.changed(caseId, 'page-note')
    return ok(made)
  },
  changeNote: ({ caseId, id, change }) => {
    const next = changeNote(openCase(context.session(), caseId), id, change)
    context.changed(caseId, 'page-note')
    return ok(next)
  },
  removeNote: ({ caseId, id }) => {
    setNoteRemoved(openCase(context.session(), caseId), id, now())
    context.changed(caseId, 'page-note')
    return ok({})
  },
  restoreNote: ({ caseId, id }) => {
    setNoteRemoved(openCase(context.session(), caseId), id, null)
    context.changed(caseId, 'page-note')
    return ok({})
  },
})
