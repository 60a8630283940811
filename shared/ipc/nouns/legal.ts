import { z } from 'zod'
import { correctionSchema, legalItemSchema, legalKeySchema } from '../../domain/legal.ts'
import { call } from '../call.ts'
import { none } from '../parts.ts'

/** Dated amounts and equated days of the law, with what the person put in their place. */
export const legalContract = {
  list: call(none, z.array(legalItemSchema)),
  /** From then on every date of every case is worked out with it. */
  set: call(correctionSchema, z.array(legalItemSchema)),
  /** Back to what Zaakmap itself holds. */
  reset: call(legalKeySchema, z.array(legalItemSchema)),
} as const
