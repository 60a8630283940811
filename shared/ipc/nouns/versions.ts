import { z } from 'zod'
import { documentSchema, versionKinds } from '../../domain/document.ts'
import { documentId, fileToken } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const kind = z.enum(versionKinds).exclude(['', 'pages'])

/** Draft, sent, signed: versions of one document, of which the last one counts. */
export const versionsContract = {
  /** Every version of a document, the first one first; itself alone when there are no others. */
  list: call(inCase.extend({ id: documentId }), z.array(documentSchema)),
  /** Takes a file in as the next version. */
  add: call(inCase.extend({ id: documentId, file: fileToken, kind }), documentSchema),
  /** Says that `other`, a document of its own until now, is the next version of this one. */
  join: call(inCase.extend({ id: documentId, other: documentId, kind }), documentSchema),
  /** Makes a version a document of its own again. */
  leave: call(inCase.extend({ id: documentId }), none),
  /** What this version is. */
  name: call(inCase.extend({ id: documentId, kind: z.enum(versionKinds) }), documentSchema),
  /** A new version of a PDF without its password; the original stays as the version before it. */
  unlock: call(inCase.extend({ id: documentId, password: z.string().min(1).max(1_000) }), documentSchema),
} as const
