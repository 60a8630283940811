import type { Target } from '../../../shared/dossier/plan.ts'
import type { PageTag } from '../copy/types.ts'
import type { FaceName } from '../fonts/load.ts'

/** Colours by what they are for. All are dark or light enough to survive a black-and-white printer. */
export const colours = {
  /** Text. */
  text: [0.11, 0.12, 0.14],
  /** Ink blue: headings, links, the one accent. */
  ink: [0.122, 0.227, 0.373],
  muted: [0.37, 0.37, 0.37],
  rule: [0.78, 0.76, 0.72],
  /** Warm paper, for panels. */
  wash: [0.965, 0.95, 0.92],
  white: [1, 1, 1],
} as const satisfies Record<string, readonly [number, number, number]>
export type Colour = keyof typeof colours

/** What a run of lines is for who has it read aloud. One object for each run. */
export type Part = Pick<PageTag, 'role' | 'within'>

/** Points from the top left of the page; `y` of a text is its baseline. */
export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: FaceName
  readonly colour: Colour
  readonly text: string
  /** All of the text of which it is a line, or part of one. */
  readonly whole?: string
  /** Digits of one width, for columns of numbers. */
  readonly tabular?: boolean
  /** The heading or paragraph of which it is a line. */
  readonly part?: Part
  /** The link that it is the words of. */
  readonly link?: Link
}

interface LineMark {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
  readonly colour: Colour
}

interface BoxMark {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
  /** Drawn as an outline of this width instead of filled. */
  readonly outline?: number
}

export type Mark = TextMark | LineMark | BoxMark

export interface Link {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly target: Target
  /** Read aloud by a screen reader. */
  readonly label: string
}

/** One made page: what stands on it, in reading order. */
export interface Sheet {
  readonly marks: Mark[]
  readonly links: Link[]
}

export const newSheet = (): Sheet => ({ marks: [], links: [] })

/** A4 in points; the free strips at top and bottom belong to the stamps of the copier. */
export const paper = { width: 595.28, height: 841.89, left: 64, right: 64, top: 76, bottom: 66 } as const
export const textWidth = paper.width - paper.left - paper.right
export const textHeight = paper.height - paper.top - paper.bottom
