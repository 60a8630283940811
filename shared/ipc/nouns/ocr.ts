import { z } from 'zod'
import { documentId } from '../../domain/ids.ts'
import { ocrStatusSchema } from '../../domain/ocr.ts'
import { turnSchema } from '../../domain/page.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

/** Recognising the text of scans and photos. It goes by itself; this is for what the person wants otherwise. */
export const ocrContract = {
  /**
   * Recognises a document (or one page of it, from 1) anew, in this turn when one is given: all pages that were
   * recognised before, or every page of a document whose own text is of no use. Goes before what waits already.
   */
  start: call(
    inCase.extend({ id: documentId, page: z.int().min(1).optional(), turn: turnSchema.optional() }),
    none,
  ),
  status: call(inCase.extend({ id: documentId }), ocrStatusSchema),
} as const
