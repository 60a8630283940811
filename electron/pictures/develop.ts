import type { PhotoSteps } from '../../shared/domain/photo.ts'
import { clearUp } from './clear-up.ts'
import { decode, longestRead, type Picture } from './decode.ts'
import { encode } from './encode.ts'
import { orient, turning, undoing } from './orient.ts'
import type { Pixels } from './pixels.ts'
import { cutSheet, slopeOf } from './sheet.ts'

/** The page that the steps make of a photo; the same photo and steps give the same page. */
export function develop({ pixels, orientation }: Picture, steps: PhotoSteps, longest: number): Pixels {
  const angle = steps.straighten ? (steps.angle ?? slopeOf(pixels, steps)) : 0
  const sheet = cutSheet(pixels, steps, angle, longest)
  const stood = orient(sheet, steps.upright ? turning(steps.turn) : undoing(orientation))
  return clearUp(stood, steps)
}

/** The same from the bytes of a photo to those of a JPEG. Throws `Unreadable`. */
export async function developed(
  bytes: Uint8Array,
  { steps, longest }: { readonly steps: PhotoSteps; readonly longest: number },
): Promise<{ jpeg: Uint8Array; width: number; height: number }> {
  // A sheet in the middle of a photo has fewer dots than the photo.
  const picture = await decode(bytes, Math.min(longestRead, longest * 1.5))
  const { width, height, ...page } = develop(picture, steps, longest)
  return { jpeg: encode({ width, height, ...page }, steps.look !== 'colour'), width, height }
}
