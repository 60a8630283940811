import { z } from 'zod'
import { batchId, documentId, fileToken, jobId } from '../../domain/ids.ts'
import {
  alikeSchema,
  batchFileSchema,
  batchSchema,
  duplicateAnswers,
  itemStates,
  watchSchema,
} from '../../domain/intake.ts'
import { call } from '../call.ts'
import { inCase, language, listPart, none } from '../parts.ts'

const ofBatch = inCase.extend({ batch: batchId })
const started = z.object({ job: jobId.nullable() })

/** 100 MB: what is pasted goes through memory. */
const mostPasted = 100_000_000

export const intakeContract = {
  /** The batches of the last 30 days, latest first: what became of them, also after a lock. */
  batches: call(inCase, z.array(batchSchema)),
  /** The files of a batch, a page at a time. */
  files: call(
    ofBatch.extend({ ...listPart.shape, states: z.array(z.enum(itemStates)).default([]), language }),
    z.object({ files: z.array(batchFileSchema), next: z.string().nullable(), total: z.int() }),
  ),
  /** Stops after the file that is being worked on, until `resume`; also over a lock. */
  pause: call(ofBatch, none),
  /** Goes on with a paused batch, or with what was left of a cancelled or failed one. */
  resume: call(ofBatch, started),
  /** What is stored stays; the rest is marked cancelled. */
  cancel: call(ofBatch, none),
  /** Takes a batch that has ended out of the list. */
  forget: call(ofBatch, none),
  /**
   * Answers the question about duplicates: of these files, or of all of the batch. `ask` takes answers back: what was
   * kept goes to the bin, what was linked is let go.
   */
  settle: call(
    ofBatch.extend({
      places: z.array(z.string().max(80)).max(5_000).optional(),
      answer: z.enum([...duplicateAnswers, 'ask']),
    }),
    started.extend({ settled: z.int() }),
  ),
  /** Takes in what was pasted. `name`: of a file; empty for a picture without a name. */
  paste: call(
    inCase.extend({
      name: z.string().max(300),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= mostPasted),
      language,
    }),
    z.object({ job: jobId, batch: batchId }),
  ),
  /** Where else a document was found: files with the same bytes that were linked to it. */
  occurrences: call(
    inCase.extend({ id: documentId }),
    z.array(z.object({ fileName: z.string(), folder: z.string(), foundAt: z.string() })),
  ),
  /** Documents with almost the same text, as long as nobody said that they are not. Of one document, or all. */
  alike: call(inCase.extend({ id: documentId.optional() }), z.array(alikeSchema)),
  /** "No, something else", or (with `false`) after all. */
  dismissAlike: call(inCase.extend({ a: documentId, b: documentId, dismissed: z.boolean() }), none),
  /** Watches a folder for scans; in place of the one before. What lies in it already is left alone. */
  watch: call(inCase.extend({ folder: fileToken }), watchSchema.extend({ already: z.int() })),
  watched: call(inCase, z.object({ folder: watchSchema.nullable() })),
  unwatch: call(inCase, none),
} as const
