import type { PhotoSteps } from '../../shared/domain/photo.ts'
import { inkOf } from './ink.ts'
import { orient, turning } from './orient.ts'
import { scaled, sheetSize } from './paper.ts'
import { greyOf, shrinkPlane, type Pixels } from './pixels.ts'
import { slopeOfLines } from './slope-of-lines.ts'
import { composed, levelling, ontoQuad, warp } from './warp.ts'

/** Longest side in dots of the page on which lines are measured. */
const measured = 1_000
/** A sheet laid straight by its corners slopes by little; a photo held by hand by more. */
const mostSlope = { cut: 6, whole: 20 } as const
/** Below this the rows of a page do not differ enough to be writing. */
export const leastSharpness = 0.35

type Cut = Pick<PhotoSteps, 'crop' | 'corners'>

/** The paper out of a photo, seen from straight above, its longest side at most `longest`, levelled by `angle`. */
export function cutSheet(photo: Pixels, { crop, corners }: Cut, angle: number, longest: number): Pixels {
  const quad = crop && corners !== null ? scaled(corners, photo.width, photo.height) : null
  const natural = quad ? sheetSize(quad) : photo
  const scale = Math.min(1, longest / Math.max(natural.width, natural.height))
  const width = Math.max(1, Math.round(natural.width * scale))
  const height = Math.max(1, Math.round(natural.height * scale))
  if (!quad && angle === 0 && scale === 1) return photo
  const whole = [
    [0, 0],
    [photo.width, 0],
    [photo.width, photo.height],
    [0, photo.height],
  ] as const
  const onto = ontoQuad(width, height, quad ?? whole)
  const map = angle === 0 ? onto : composed(onto, levelling(angle, width, height))
  return warp(photo, map, width, height)
}

/** How far the writing on a sheet slopes when it stands by `turn`; 0 when there is no writing to go by. */
export function slopeOf(photo: Pixels, steps: Cut & Pick<PhotoSteps, 'turn'>): number {
  const sheet = orient(cutSheet(photo, steps, 0, measured), turning(steps.turn))
  const most = steps.crop && steps.corners !== null ? mostSlope.cut : mostSlope.whole
  const { angle, sharpness } = slopeOfLines(inkOf(shrinkPlane(greyOf(sheet), measured)), most)
  return sharpness < leastSharpness || Math.abs(angle) < 0.1 ? 0 : angle
}
