import { z } from 'zod'
import { documentId, linkId } from '../../domain/ids.ts'
import { linkSchema, newLinkSchema } from '../../domain/link.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

/** What documents are to each other, to contact moments and to terms. */
export const linksContract = {
  /** Of a document, in both directions; those of its other versions are its own. */
  list: call(inCase.extend({ id: documentId }), z.array(linkSchema)),
  /** The same link twice is one link. */
  add: call(inCase.extend({ link: newLinkSchema }), z.object({ id: linkId })),
  remove: call(inCase.extend({ id: linkId }), none),
  restore: call(inCase.extend({ id: linkId }), none),
} as const
