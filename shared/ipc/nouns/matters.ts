import { z } from 'zod'
import { matterId } from '../../domain/ids.ts'
import { matterChangeSchema, matterSchema, newMatterSchema } from '../../domain/matter.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

export const mattersContract = {
  /** What runs first, then what is closed; each by title. */
  list: call(inCase, z.array(matterSchema)),
  add: call(inCase.extend({ matter: newMatterSchema }), matterSchema),
  change: call(inCase.extend({ id: matterId, change: matterChangeSchema }), matterSchema),
  /** To the bin; its documents stay, and hang on it again when it comes back. */
  remove: call(inCase.extend({ id: matterId }), none),
  restore: call(inCase.extend({ id: matterId }), none),
} as const
