import type { RecognisedWord } from '../../shared/domain/ocr.ts'
import type { Turn } from '../../shared/domain/page.ts'
import type { RawWord } from './engine.ts'

/** How the picture that was recognised came about from the page as shown: turned first, then levelled. */
export interface Making {
  readonly width: number
  readonly height: number
  readonly turn: Turn
  /** Degrees by which its lines sloped down to the right before it was levelled. */
  readonly slope: number
}

/** A word as it stands on the page as shown, in parts of its width and height. */
export function placed(word: RawWord, making: Making): RecognisedWord {
  const { text, line, confidence } = word
  const box = unturned(unlevelled(word, making), making.turn)
  return { text, line, confidence, ...clipped(box) }
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** The middle of the word goes back to where it was; words are short enough to keep their width and height. */
function unlevelled(word: RawWord, { width, height, slope }: Making): Box {
  const angle = (slope * Math.PI) / 180
  const dx = word.left + word.width / 2 - width / 2
  const dy = word.top + word.height / 2 - height / 2
  const x = width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle)
  const y = height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)
  return {
    x: (x - word.width / 2) / width,
    y: (y - word.height / 2) / height,
    w: word.width / width,
    h: word.height / height,
  }
}

/** From the page as turned to the page as shown. */
function unturned({ x, y, w, h }: Box, turn: Turn): Box {
  if (turn === 90) return { x: y, y: 1 - x - w, w: h, h: w }
  if (turn === 180) return { x: 1 - x - w, y: 1 - y - h, w, h }
  return turn === 270 ? { x: 1 - y - h, y: x, w: h, h: w } : { x, y, w, h }
}

/** Within the page, and no more digits than a dot needs: they are stored for every word of every page. */
function clipped({ x, y, w, h }: Box): Box {
  const left = within(x)
  const top = within(y)
  return { x: left, y: top, w: within(Math.min(w, 1 - left)), h: within(Math.min(h, 1 - top)) }
}

const within = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 1e5) / 1e5
