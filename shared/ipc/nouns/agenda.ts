import { z } from 'zod'
import { agendaItemSchema } from '../../domain/agenda.ts'
import { plainDate } from '../../domain/dates.ts'
import { caseId, fileToken } from '../../domain/ids.ts'
import { snoozeSchema } from '../../domain/snooze.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

export const agendaContract = {
  /** The days of all cases, or of one, from and until a day (both included), by day and time. */
  list: call(
    z.object({ from: plainDate, to: plainDate, caseId: caseId.nullable().default(null), language }),
    z.array(agendaItemSchema),
  ),
  /** Puts a day of a term, a matter or a promise off: it asks for no attention until then; null: at once again. */
  snooze: call(inCase.extend({ ...snoozeSchema.shape, until: plainDate.nullable() }), none),
  /** Writes a calendar file (.ics) of one case or of all, with or without names in it. */
  export: call(
    z.object({ target: fileToken, caseId: caseId.nullable(), neutral: z.boolean(), language }),
    z.object({ events: z.int() }),
  ),
} as const
