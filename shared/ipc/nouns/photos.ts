import { z } from 'zod'
import { documentSchema } from '../../domain/document.ts'
import { batchId, documentId, jobId } from '../../domain/ids.ts'
import { mostPhotos, photoRecipeSchema, photoStepsSchema } from '../../domain/photo.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const ofDocument = inCase.extend({ id: documentId })
const ids = z.array(documentId).min(1).max(mostPhotos)

/** Documents that are made of photos. The photos stay documents of their own, byte for byte. */
export const photosContract = {
  /** Starts a job that makes one document of these pictures, in this order; `made` of the job names it. */
  combine: call(
    inCase.extend({ ids, title: z.string().trim().min(1).max(300).optional() }),
    z.object({ job: jobId }),
  ),
  /** The pages as they are meant to be; `made`: the document shows them so. `not-found`: not made of photos. */
  get: call(
    ofDocument,
    z.object({
      recipe: photoRecipeSchema,
      made: z.boolean(),
      photos: z.array(documentSchema.pick({ id: true, title: true, fileName: true })),
    }),
  ),
  /** Keeps what the pages are meant to be; the document changes with `make`. */
  setRecipe: call(ofDocument.extend({ recipe: photoRecipeSchema }), none),
  /** Starts a job that makes the document anew as its recipe says. Notes and links stay with it. */
  make: call(ofDocument, z.object({ job: jobId })),
  /** Starts a job that puts more pictures at the end of the recipe. */
  add: call(ofDocument.extend({ ids }), z.object({ job: jobId })),
  /** The steps that the machine thinks best for one picture. */
  propose: call(inCase.extend({ photo: documentId }), photoStepsSchema),
  /** A picture after these steps; null: as the camera took it, upright. `width` in device pixels. */
  picture: call(
    inCase.extend({
      photo: documentId,
      steps: photoStepsSchema.nullable(),
      width: z.int().min(40).max(3_000),
    }),
    z.object({ jpeg: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
  ),
  /** Photos of a batch that may be the pages of one letter: of one folder, taken within an hour. */
  likelyLetters: call(inCase.extend({ batch: batchId }), z.array(z.array(documentId))),
  /** The document goes to the bin, its photos stand on their own again. */
  split: call(ofDocument, none),
  /** The photos that a document was made of, in the order of its pages; none when it was not. */
  originals: call(ofDocument, z.array(documentSchema)),
} as const
