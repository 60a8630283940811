import { z } from 'zod'
import { caseId, fileToken, timeEntryId } from '../../domain/ids.ts'
import {
  caseTimeSchema,
  newTimeEntrySchema,
  periodSchema,
  timeEntryChangeSchema,
  timeEntrySchema,
  timeTotalsSchema,
} from '../../domain/time-entry.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const one = inCase.extend({ id: timeEntryId })

/** Time that was spent on cases, to account for. */
export const timeContract = {
  /** Of one case, the latest day first, with what it adds up to. */
  list: call(
    inCase.extend(periodSchema.shape),
    z.object({ entries: z.array(timeEntrySchema), totals: timeTotalsSchema }),
  ),
  add: call(inCase.extend({ entry: newTimeEntrySchema }), timeEntrySchema),
  change: call(one.extend({ change: timeEntryChangeSchema }), timeEntrySchema),
  /** To the bin; `restore` brings it back. */
  remove: call(one, none),
  restore: call(one, none),
  /** What every case took in a period; cases that took nothing are left out. */
  across: call(
    periodSchema.extend({ language }),
    z.object({ minutes: z.int(), cases: z.array(caseTimeSchema) }),
  ),
  /** Writes a table (CSV) of one case or of all. `neutral`: no names and no descriptions in it. */
  export: call(
    periodSchema.extend({
      target: fileToken,
      caseId: caseId.nullable().default(null),
      neutral: z.boolean(),
      language,
    }),
    z.object({ rows: z.int() }),
  ),
} as const
