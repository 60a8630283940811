import { z } from 'zod'
import { documentId } from './ids.ts'

/** How a developed page looks. `colour` keeps stamps and highlighter; the paper becomes white in all of them. */
export const looks = ['colour', 'grey', 'blackwhite'] as const
/** Quarter turns clockwise, in degrees. */
export const turns = [0, 90, 180, 270] as const

/** A place in the photo as it stands by its EXIF orientation: 0 is left or top, 1 is right or bottom. */
const point = z.tuple([z.number().min(-0.5).max(1.5), z.number().min(-0.5).max(1.5)])

/** The steps from a photo to a page. Each can be taken back at any time: the photo itself is never touched. */
export const photoStepsSchema = z.object({
  /** Upright by EXIF and by `turn`; off: as the camera stored it. */
  upright: z.boolean(),
  turn: z.union(turns.map((turn) => z.literal(turn))),
  /** Cut to the paper and seen from straight above. */
  crop: z.boolean(),
  /** The corners of the paper, clockwise; null: it was not found, and nothing is cut. */
  corners: z.tuple([point, point, point, point]).nullable(),
  /** Lines of text made level. */
  straighten: z.boolean(),
  /** How far the lines slope, in degrees, clockwise positive; null: measured anew when the page is made. */
  angle: z.number().min(-45).max(45).nullable(),
  /** Shadow taken out, paper white, letters dark. */
  contrast: z.boolean(),
  look: z.enum(looks),
})
export type PhotoSteps = z.infer<typeof photoStepsSchema>
export type Corners = NonNullable<PhotoSteps['corners']>

export const photoPageSchema = photoStepsSchema.extend({ photo: documentId })
export type PhotoPage = z.infer<typeof photoPageSchema>

/** More become a document that no viewer likes. */
export const mostPhotos = 200

/** The pages of a document of photos, in their order. */
export const photoRecipeSchema = z.array(photoPageSchema).min(1).max(mostPhotos)
export type PhotoRecipe = z.infer<typeof photoRecipeSchema>

/** The photo as it is: what every step falls back to. */
export const untouched: PhotoSteps = {
  upright: true,
  turn: 0,
  crop: false,
  corners: null,
  straighten: false,
  angle: null,
  contrast: false,
  look: 'colour',
}
