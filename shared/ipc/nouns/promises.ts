import { z } from 'zod'
import { contactId, promiseId } from '../../domain/ids.ts'
import { letterSchema } from '../../domain/letter.ts'
import {
  promiseChaseSchema,
  promiseCountSchema,
  promiseEndSchema,
  promiseMoveSchema,
  promiseSchema,
} from '../../domain/promise.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const one = inCase.extend({ id: promiseId })

export const promisesContract = {
  /** What is due first comes first, without a day last. */
  list: call(inCase, z.array(promiseSchema)),
  /** Kept, broken, withdrawn, or open again. */
  setStatus: call(one.and(promiseEndSchema), promiseSchema),
  /** Notes that somebody asked after it; it stays open. */
  chase: call(one.extend(promiseChaseSchema.shape), promiseSchema),
  move: call(one.extend(promiseMoveSchema.shape), promiseSchema),
  /** Begins the letter that puts in writing what the agency promised in a contact moment. */
  confirm: call(inCase.extend({ contactId }), letterSchema),
  /** How each agency keeps its word, over all cases, by name. */
  counts: call(none, z.array(promiseCountSchema)),
} as const
