import type { PhotoSteps } from '../../shared/domain/photo.ts'
import type { Picture } from './decode.ts'
import { findPaper } from './find-paper.ts'
import { inkOf } from './ink.ts'
import { orient, turning } from './orient.ts'
import { greyOf, type Pixels } from './pixels.ts'
import { cutSheet, leastSharpness, slopeOf } from './sheet.ts'
import { slopeOfLines } from './slope-of-lines.ts'
import { uprightness } from './which-way-up.ts'

/** Longest side of the sheet on which single letters are looked at. */
const looked = 1_500
/** Columns must be that much sharper than rows before a page is laid on its side. */
const surer = 1.25
/** A page is put on its head only when its letters say so plainly. */
const leastTurned = -0.06

/** The steps that make the best page of a photo, as far as can be told without anybody looking. */
export function propose({ pixels }: Picture): PhotoSteps {
  const corners = findPaper(pixels)
  const cut = { crop: corners !== null, corners }
  const turn = turnOf(pixels, cut)
  const angle = slopeOf(pixels, { ...cut, turn })
  return { upright: true, turn, ...cut, straighten: true, angle, contrast: true, look: 'colour' }
}

type Cut = Pick<PhotoSteps, 'crop' | 'corners'>

/** By rows of writing whether it lies on its side, by the letters whether it stands on its head. */
function turnOf(photo: Pixels, cut: Cut): PhotoSteps['turn'] {
  const sheet = cutSheet(photo, cut, 0, looked)
  const ink = inkOf(greyOf(sheet))
  const most = cut.crop ? 5 : 15
  const rows = slopeOfLines(ink, most)
  const columns = slopeOfLines(ink, most, true)
  const lies = columns.sharpness > rows.sharpness * surer
  const { angle, sharpness } = lies ? columns : rows
  if (sharpness < leastSharpness) return 0
  const level = orient(cutSheet(photo, cut, angle, looked), turning(lies ? 270 : 0))
  const upside = uprightness(inkOf(greyOf(level))) < leastTurned
  if (lies) return upside ? 90 : 270
  return upside ? 180 : 0
}
