import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { listTimeline } from './list.ts'
import { listRecent, listTurns } from './turns.ts'

export const timelineHandlers = ({ session }: Context): VaultHandlers['timeline'] => ({
  list: ({ caseId, ...options }) => ok(listTimeline(openCase(session(), caseId), options)),
  turns: ({ until, language }) => ok(listTurns(session(), until, language)),
  recent: ({ limit, language }) => ok(listRecent(session(), limit, language)),
})
