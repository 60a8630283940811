import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { addLink, listLinks, setLinkRemoved } from './links-table.ts'

export const linkHandlers = ({ session, changed }: Context): VaultHandlers['links'] => ({
  list: ({ caseId, id }) => ok(listLinks(openCase(session(), caseId), id)),
  add: ({ caseId, link }) => {
    const id = addLink(openCase(session(), caseId), link)
    changed(caseId, 'link')
    return ok({ id })
  },
  remove: ({ caseId, id }) => {
    setLinkRemoved(openCase(session(), caseId), id, now())
    changed(caseId, 'link')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    setLinkRemoved(openCase(session(), caseId), id, null)
    changed(caseId, 'link')
    return ok({})
  },
})
