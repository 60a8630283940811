import { z } from 'zod'
import { batchId, documentId, jobId } from './ids.ts'

/** Where a batch of files came from. */
export const batchSources = ['add', 'paste', 'watch'] as const

/**
 * How far a batch is. `gathering`: the folders are still being walked; `running` and `paused` ones go on after the
 * next unlock.
 */
export const batchStates = ['gathering', 'running', 'paused', 'cancelled', 'done'] as const

/** What to do with a file whose bytes are in the case already. `ask`: the person is asked, the batch goes on. */
export const duplicateRules = ['ask', 'keep', 'skip'] as const

/** What became of one file of a batch. `duplicate`: waits for an answer. */
export const itemStates = [
  'waiting',
  'added',
  'unreadable',
  'refused',
  'duplicate',
  'linked',
  'skipped',
  'cancelled',
] as const
export type ItemState = (typeof itemStates)[number]

/** What the person may say of a duplicate. `keep`: store it once more; `link`: note that it came again. */
export const duplicateAnswers = ['keep', 'link', 'skip'] as const
export type DuplicateAnswer = (typeof duplicateAnswers)[number]

/** How many files of a batch are in each state; a state without files is left out. */
export const itemSumsSchema = z.partialRecord(z.enum(itemStates), z.int())
export type ItemSums = z.infer<typeof itemSumsSchema>

/** A batch of files on their way in, or lately come in. */
export const batchSchema = z.object({
  id: batchId,
  source: z.enum(batchSources),
  state: z.enum(batchStates),
  createdAt: z.string(),
  total: z.int(),
  sums: itemSumsSchema,
  /** The job that works on it now. */
  job: jobId.nullable(),
})
export type Batch = z.infer<typeof batchSchema>

/** Another document that is the same, or almost. */
export const twinSchema = z.object({ id: documentId, title: z.string() })

/** One file of a batch. */
export const batchFileSchema = z.object({
  /** Names it within its batch; sorts, and the files in a ZIP or mail come right after it. */
  place: z.string(),
  /** How deep it lies: 0 for a file of its own, 1 for a file in a ZIP or mail. */
  depth: z.int(),
  name: z.string(),
  folder: z.string(),
  state: z.enum(itemStates),
  documentId: documentId.nullable(),
  /** The document with the same bytes. */
  twin: twinSchema.nullable(),
  /** Why, in plain words. */
  reason: z.string().nullable(),
})
export type BatchFile = z.infer<typeof batchFileSchema>

/** Two documents with almost the same text: most likely the same letter, scanned twice. */
export const alikeSchema = z.object({
  a: twinSchema,
  b: twinSchema,
  /** The part of their words that they share, 0 to 1. */
  score: z.number(),
})

/** The folder in which scans of a case arrive. Its path stays with the vault. */
export const watchSchema = z.object({
  name: z.string(),
  since: z.string(),
  state: z.enum(['watching', 'gone']),
  /** Files that were taken from it. */
  taken: z.int(),
})
