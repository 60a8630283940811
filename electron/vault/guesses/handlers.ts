import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { ok } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { knownDays } from '../agenda/known-days.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import type { Session } from '../session/session.ts'
import { confirmDocuments, rejectGuess, unconfirmDocuments } from './confirm.ts'
import { dropContact, noteContact, refuseContact, startTerm, stopTerm } from './follow.ts'
import { trayOf, waitingIn } from './tray.ts'

export const guessHandlers = (context: Context): VaultHandlers['guesses'] => ({
  tray: ({ caseId }) => ok(trayOf(openCase(context.session(), caseId), context.session().register)),
  waiting: ({ caseId, language }) => ok(waiting(context.session(), caseId, language)),
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
    const started = startTerm(openCase(context.session(), caseId), id, term, language)
    caseChanged(context, caseId, 'term', 'document')
    return ok(started)
  },
  stopTerm: ({ caseId, id, term }) => {
    stopTerm(openCase(context.session(), caseId), id, term)
    caseChanged(context, caseId, 'term', 'document')
    return ok({})
  },
  addContact: ({ caseId, id, contact }) => {
    const { register } = context.session()
    const noted = noteContact(openCase(context.session(), caseId), register, id, contact)
    caseChanged(context, caseId, ...contactNouns)
    return ok(noted)
  },
  dropContact: ({ caseId, id, contact }) => {
    dropContact(openCase(context.session(), caseId), id, contact)
    caseChanged(context, caseId, ...contactNouns)
    return ok({})
  },
  refuseContact: ({ caseId, id }) => {
    refuseContact(openCase(context.session(), caseId), id)
    caseChanged(context, caseId, 'document')
    return ok({})
  },
})

const contactNouns = ['contact', 'document', 'agency', 'person', 'promise'] as const

/** Of one case, or of all. */
function waiting(session: Session, only: CaseId | undefined, language: Language) {
  if (only !== undefined) {
    const count = waitingIn(openCase(session, only))
    return count > 0 ? [{ caseId: only, name: '', count }] : []
  }
  return knownDays(session, language).flatMap(({ line, days }) =>
    days.waiting > 0 ? [{ caseId: line.id, name: line.name, count: days.waiting }] : [],
  )
}
