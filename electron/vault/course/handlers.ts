import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { changeCourse, getCourse } from './course.ts'

export const courseHandlers = (context: Context): VaultHandlers['course'] => ({
  get: ({ caseId, matterId, language }) =>
    ok(getCourse(openCase(context.session(), caseId), matterId, language)),
  change: ({ caseId, matterId, change, language }) => {
    const changed = changeCourse(openCase(context.session(), caseId), matterId, change, language)
    caseChanged(context, caseId, 'matter', 'term')
    return ok(changed)
  },
})
