import { z } from 'zod'
import { contactSchema, newContactSchema } from '../../domain/contact.ts'
import { documentFactsSchema, documentSchema } from '../../domain/document.ts'
import { guessFields, trayItemSchema } from '../../domain/guess.ts'
import { caseId, contactId, documentId, termId } from '../../domain/ids.ts'
import { newTermSchema, termSchema } from '../../domain/term.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const ids = z.array(documentId).min(1).max(5_000)

export const guessesContract = {
  /** The documents that wait for a look, in the order in which they came in; parts of a mail after the mail. */
  tray: call(inCase, z.array(trayItemSchema)),
  /** How many wait, per case in which some do; of one case, or of all. */
  waiting: call(
    z.object({ caseId: caseId.optional(), language: language.default('nl') }),
    z.array(z.object({ caseId, name: z.string(), count: z.int() })),
  ),
  /** These were looked at; with `facts` what the person says of them all. */
  confirm: call(inCase.extend({ ids, facts: documentFactsSchema.default({}) }), z.array(documentSchema)),
  /** Back to the tray. */
  unconfirm: call(inCase.extend({ ids }), z.array(documentSchema)),
  /** Turns a guess down; the next best takes its place. */
  reject: call(
    inCase.extend({ id: documentId, field: z.enum(guessFields), value: z.string().max(2_000) }),
    documentSchema,
  ),
  /** Starts the terms of a decision. */
  startTerm: call(
    inCase.extend({ id: documentId, term: newTermSchema.omit({ documentId: true }), language }),
    termSchema,
  ),
  /** Takes a term back that was started so. */
  stopTerm: call(inCase.extend({ id: documentId, term: termId }), none),
  /** Notes the contact moment that a mail is, and links the two. */
  addContact: call(inCase.extend({ id: documentId, contact: newContactSchema }), contactSchema),
  /** Takes a contact moment back that was noted so. */
  dropContact: call(inCase.extend({ id: documentId, contact: contactId }), none),
  /** The mail is not to be noted as a contact moment. */
  refuseContact: call(inCase.extend({ id: documentId }), none),
} as const
