import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { acrossCases } from '../cases/across.ts'
import { openCase } from '../cases/open.ts'
import { addContact } from '../contacts/change.ts'
import { caseChanged, type Context } from '../context.ts'
import { addLink } from '../links/links-table.ts'
import { write } from '../store/connection.ts'
import { addTerm } from '../terms/terms-table.ts'
import { confirmDocuments, rejectGuess, unconfirmDocuments } from './confirm.ts'
import { decide } from './guesses-table.ts'
import { trayOf, waitingIn } from './tray.ts'

export const guessHandlers = (context: Context): VaultHandlers['guesses'] => ({
  tray: ({ caseId }) => ok(trayOf(openCase(context.session(), caseId))),
  waiting: () =>
    ok(
      acrossCases(context.session(), (db, { id, name }) => {
        const count = waitingIn(db)
        return count > 0 ? [{ caseId: id, name, count }] : []
      }),
    ),
  confirm: ({ caseId, ids, facts }) => {
    const { register } = context.session()
    const confirmed = confirmDocuments(openCase(context.session(), caseId), register, ids, facts)
    caseChanged(context, caseId, 'document', 'agency')
    return ok(confirmed)
  },
  unconfirm: ({ caseId, ids }) => {
    const back = unconfirmDocuments(openCase(context.session(), caseId), ids)
    caseChanged(context, caseId, 'document')
    return ok(back)
  },
  reject: ({ caseId, id, field, value }) => {
    const { register } = context.session()
    const next = rejectGuess(openCase(context.session(), caseId), register, id, { field, value })
    caseChanged(context, caseId, 'document')
    return ok(next)
  },
  startTerm: ({ caseId, id, term, language }) => {
    const db = openCase(context.session(), caseId)
    const added = write(db, (tx) => {
      const started = addTerm(tx, { ...term, documentId: id }, language)
      decide(tx, id, { field: 'decision', value: term.rule }, 'done')
      return started
    })
    caseChanged(context, caseId, 'term', 'document')
    return ok(added)
  },
  addContact: ({ caseId, id, contact }) => {
    const db = openCase(context.session(), caseId)
    const added = write(db, (tx) => {
      const noted = addContact(tx, context.session().register, contact)
      addLink(tx, { from: id, type: 'belongs', to: { kind: 'contact', id: noted.id } })
      decide(tx, id, { field: 'contact', value: '' }, 'done')
      return noted
    })
    caseChanged(context, caseId, 'contact', 'document', 'agency', 'person', 'promise')
    return ok(added)
  },
})
