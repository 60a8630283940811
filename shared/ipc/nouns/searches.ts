import { z } from 'zod'
import { savedSearchId } from '../../domain/ids.ts'
import { savedSearchSchema } from '../../domain/search.ts'
import { call } from '../call.ts'
import { none } from '../parts.ts'

/** Searches that were kept by name. What was searched and not kept is written nowhere. */
export const searchesContract = {
  list: call(none, z.array(savedSearchSchema)),
  /** Keeps a search; one of the same name is replaced. */
  save: call(savedSearchSchema.omit({ id: true }), savedSearchSchema),
  rename: call(savedSearchSchema.pick({ id: true, name: true }), savedSearchSchema),
  remove: call(z.object({ id: savedSearchId }), none),
  restore: call(z.object({ id: savedSearchId }), none),
} as const
