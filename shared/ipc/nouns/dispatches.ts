import { z } from 'zod'
import { consentSchema, newConsentSchema } from '../../domain/consent.ts'
import { plainDate } from '../../domain/dates.ts'
import { dispatchChangeSchema, dispatchSchema, newDispatchSchema } from '../../domain/dispatch.ts'
import { consentId, dispatchId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const ofDispatch = inCase.extend({ id: dispatchId })

/** Who received what, latest first; an export writes itself down. */
export const dispatchesContract = {
  list: call(inCase, z.array(dispatchSchema)),
  /** Documents that were given as they are, without a dossier. */
  add: call(inCase.extend({ dispatch: newDispatchSchema }), dispatchSchema),
  /** Says anew for whom, how, when (null: not sent yet), on which consent. */
  change: call(ofDispatch.extend({ change: dispatchChangeSchema }), dispatchSchema),
  /** It was not given after all; `restore` undoes that. */
  withdraw: call(ofDispatch, none),
  restore: call(ofDispatch, none),
} as const

/** Who allowed that somebody gets something. */
export const consentsContract = {
  list: call(inCase, z.array(consentSchema)),
  add: call(inCase.extend({ consent: newConsentSchema }), consentSchema),
  /** From a day on it holds no more; null: it does again. */
  withdraw: call(inCase.extend({ id: consentId, on: plainDate.nullable() }), consentSchema),
} as const
