import { z } from 'zod'
import { plainDate } from '../../domain/dates.ts'
import { plannedId } from '../../domain/ids.ts'
import {
  newPlannedSchema,
  plannedChangeSchema,
  plannedEndSchema,
  plannedMoveSchema,
  plannedSchema,
} from '../../domain/planned.ts'
import { call } from '../call.ts'
import { inCase } from '../parts.ts'

const one = inCase.extend({ id: plannedId })

/** Tasks and appointments. Nothing of them is thrown away: what does not go on is withdrawn, with a reason. */
export const plannedContract = {
  /** By day; what has no day comes last. */
  list: call(inCase, z.array(plannedSchema)),
  add: call(inCase.extend({ planned: newPlannedSchema }), plannedSchema),
  change: call(one.extend({ change: plannedChangeSchema }), plannedSchema),
  /** To another day, with a reason; the day before stays in the history. */
  move: call(one.extend({ move: plannedMoveSchema }), plannedSchema),
  /** Takes the last move back; the history says so. */
  undoMove: call(one, plannedSchema),
  /** Done, withdrawn with a reason, or open again. */
  setStatus: call(one.extend({ end: plannedEndSchema }), plannedSchema),
  /** Asks for no attention until that day; null: at once again. */
  snooze: call(one.extend({ until: plainDate.nullable() }), plannedSchema),
} as const
