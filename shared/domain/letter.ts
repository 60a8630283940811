import { z } from 'zod'
import { courseSteps } from '../course/steps.ts'
import { plainDate } from './dates.ts'
import { documentId, letterId, matterId } from './ids.ts'

const pieceSchema = z.object({ kind: z.enum(['text', 'heading', 'point']), text: z.string() })

/** A letter as it stands on paper. */
export const draftSchema = z.object({
  sender: z.array(z.string()),
  addressee: z.array(z.string()),
  placeAndDate: z.string(),
  reference: z.string(),
  subject: z.string(),
  body: z.array(pieceSchema),
  closing: z.string(),
  signature: z.array(z.string()),
  enclosures: z.array(z.string()),
})

const line = z.string().trim().max(200)

/** What a letter is made from; what the case does not know, the person is asked. */
export const letterFactsSchema = z.object({
  sender: z.object({ name: line, address: z.string().max(400), phone: line, mail: line }),
  /** The client, when somebody else signs. */
  client: line,
  agency: z.object({ name: line, address: z.string().max(400) }),
  reference: line,
  date: plainDate,
  place: line,
  given: z.record(z.string(), z.string().max(10_000)),
})

/** A letter of a case: its facts, the text as changed by hand, and what became of it. */
export const letterSchema = z.object({
  id: letterId,
  key: z.string(),
  matterId: matterId.nullable(),
  facts: letterFactsSchema,
  /** The body as the person wrote it; null as long as it follows from the facts. */
  written: z.string().nullable(),
  draft: draftSchema,
  /** The version that was kept last. */
  documentId: documentId.nullable(),
  sentOn: plainDate.nullable(),
  updatedAt: z.string(),
})
export type Letter = z.infer<typeof letterSchema>

export const letterChangeSchema = z
  .object({ facts: letterFactsSchema, written: z.string().max(100_000).nullable() })
  .partial()
export type LetterChange = z.output<typeof letterChangeSchema>

/** A kind of letter as the person chooses it from a list. */
export const letterKindSchema = z.object({
  key: z.string(),
  title: z.string(),
  when: z.string(),
  law: z.string(),
  caution: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      help: z.string(),
      type: z.enum(['text', 'long', 'date', 'lines', 'yes-no']),
    }),
  ),
})
export type LetterKind = z.infer<typeof letterKindSchema>

/** The step of its matter that a letter took by going out, and on which day. */
export const sentStepSchema = z.object({ step: z.enum(courseSteps), date: plainDate })

export const sendWays = ['post', 'registered', 'mail', 'portal', 'counter'] as const
