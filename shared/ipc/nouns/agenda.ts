import { z } from 'zod'
import { caseId, fileToken } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { language } from '../parts.ts'

export const agendaContract = {
  /** Writes a calendar file (.ics) of one case or of all, with or without names in it. */
  export: call(
    z.object({ target: fileToken, caseId: caseId.nullable(), neutral: z.boolean(), language }),
    z.object({ events: z.int() }),
  ),
} as const
