import { LineCapStyle, type PDFPage, rgb, type RGB } from 'pdf-lib'
import { dice } from './dice.ts'

/**
 * A handwriting of one stroke: width, then the pen's path (x to the right, y up; x-height 10, ascender 20).
 * Our own, so that no typeface has to come along for a note on a fridge.
 */
const strokes: Record<string, [number, string]> = {
  a: [10, 'M9 8 Q7 11 4 10 Q0 8 1 3 Q2 -1 5 0 Q8 1 9 8 Q8 2 11 0'],
  b: [10, 'M2 20 Q1 8 1 1 M1 5 Q4 11 8 9 Q11 5 8 1 Q4 -1 1 2'],
  c: [8, 'M8 8 Q5 11 2 8 Q-1 3 3 0 Q6 -1 9 2'],
  d: [10, 'M9 7 Q6 11 2 8 Q-1 3 3 0 Q7 -1 9 6 M9 20 Q8 8 10 0'],
  e: [9, 'M1 5 Q9 6 8 8 Q6 11 3 9 Q-1 5 2 1 Q5 -1 9 2'],
  f: [7, 'M8 18 Q4 22 4 14 Q4 6 3 -4 M0 9 L7 10'],
  g: [10, 'M9 8 Q6 11 2 8 Q-1 3 3 1 Q7 0 9 8 Q9 -2 8 -5 Q5 -10 1 -6'],
  h: [10, 'M2 20 Q1 8 1 0 M1 5 Q5 12 8 8 Q9 4 10 0'],
  i: [4, 'M2 10 Q1 4 2 1 Q3 0 4 0 M3 14 L3 15'],
  j: [5, 'M3 10 Q4 0 2 -6 Q0 -8 -2 -5 M4 14 L4 15'],
  k: [9, 'M2 20 Q1 8 1 0 M8 10 Q4 6 1 5 Q5 4 9 0'],
  l: [4, 'M2 20 Q1 8 2 1 Q3 0 5 0'],
  m: [14, 'M1 10 Q1 4 1 0 M1 6 Q5 12 7 8 L7 0 M7 6 Q11 12 13 8 Q13 4 14 0'],
  n: [9, 'M1 10 Q1 4 1 0 M1 6 Q5 12 8 8 Q8 4 9 0'],
  o: [10, 'M5 10 Q0 9 1 4 Q2 -1 6 0 Q10 2 9 6 Q8 11 5 10'],
  p: [10, 'M2 10 Q1 0 1 -8 M1 6 Q4 12 8 9 Q10 5 7 1 Q4 -1 1 2'],
  q: [10, 'M9 8 Q6 11 2 8 Q-1 3 3 1 Q7 0 9 8 Q8 0 9 -8 L12 -4'],
  r: [7, 'M1 10 Q2 4 1 0 M1 6 Q4 11 7 9'],
  s: [8, 'M7 9 Q3 12 2 8 Q2 6 5 5 Q8 3 6 1 Q3 -1 0 1'],
  t: [7, 'M4 18 Q3 8 3 2 Q4 -1 7 1 M0 11 L7 12'],
  u: [10, 'M1 10 Q0 2 3 0 Q7 0 8 9 Q8 3 10 0'],
  v: [8, 'M0 10 L4 0 Q7 6 8 10'],
  w: [12, 'M0 10 L3 0 L6 8 L9 0 Q12 6 12 10'],
  x: [8, 'M0 10 L8 0 M8 10 L0 0'],
  y: [9, 'M1 10 Q1 3 5 3 Q8 4 9 10 Q8 -2 6 -6 Q3 -9 0 -6'],
  z: [9, 'M1 10 L8 10 L1 0 Q5 1 9 0'],
  A: [14, 'M0 0 Q4 10 7 20 Q9 10 13 0 M3 7 L11 8'],
  B: [12, 'M1 20 L1 0 M1 20 Q10 21 9 15 Q8 11 2 11 Q12 11 11 4 Q9 -1 1 0'],
  C: [13, 'M12 17 Q7 22 3 16 Q-2 6 4 1 Q9 -2 13 4'],
  D: [13, 'M2 20 L1 0 M0 20 Q13 21 13 10 Q12 -1 1 0'],
  E: [11, 'M10 20 Q4 20 2 18 L1 1 Q5 -1 11 1 M1 11 L8 11'],
  F: [11, 'M1 20 L11 20 M3 20 Q2 8 2 0 M2 11 L8 11'],
  G: [13, 'M12 17 Q7 22 3 16 Q-2 6 4 1 Q11 -2 12 8 L7 8'],
  H: [13, 'M1 20 L1 0 M12 20 Q11 8 12 0 M1 10 L12 11'],
  I: [4, 'M2 20 Q1 8 2 0'],
  J: [9, 'M8 20 Q9 4 6 1 Q3 -2 0 3'],
  K: [12, 'M1 20 L1 0 M11 20 Q6 13 1 10 Q7 8 12 0'],
  L: [10, 'M2 20 Q1 8 1 0 Q6 1 10 0'],
  M: [16, 'M1 0 Q2 10 3 20 L8 6 L13 20 Q14 8 15 0'],
  N: [13, 'M1 0 L2 20 L11 0 L12 20'],
  O: [14, 'M7 20 Q-1 18 1 9 Q3 -2 8 0 Q15 3 13 12 Q11 20 7 20'],
  P: [11, 'M1 20 L1 0 M1 20 Q12 21 10 14 Q8 9 1 10'],
  R: [12, 'M1 20 L1 0 M1 20 Q12 21 10 14 Q8 10 1 10 Q7 8 12 0'],
  S: [11, 'M10 18 Q4 22 2 16 Q2 12 6 10 Q11 7 9 2 Q5 -2 0 2'],
  T: [12, 'M0 20 L12 20 M6 20 Q5 8 6 0'],
  U: [13, 'M1 20 Q0 2 4 0 Q11 -1 12 20'],
  V: [12, 'M0 20 L6 0 L12 20'],
  W: [17, 'M0 20 L4 0 L8 14 L12 0 L17 20'],
  Y: [11, 'M0 20 L5 10 L11 20 M5 10 L4 0'],
  Z: [11, 'M0 20 L10 20 L0 0 L11 1'],
  '0': [10, 'M5 19 Q-1 16 1 7 Q3 -2 7 1 Q11 5 9 13 Q8 19 5 19'],
  '1': [6, 'M0 14 L4 19 L4 0'],
  '2': [10, 'M1 15 Q4 21 8 17 Q10 12 0 0 Q5 1 10 0'],
  '3': [9, 'M1 17 Q6 22 8 16 Q8 11 3 11 Q10 10 9 4 Q6 -2 0 2'],
  '4': [10, 'M6 19 L0 6 L10 7 M7 12 L6 0'],
  '5': [9, 'M8 19 L2 19 L1 11 Q8 13 8 6 Q7 -2 0 1'],
  '6': [9, 'M8 18 Q0 14 1 5 Q2 -1 6 0 Q10 3 7 8 Q4 11 1 5'],
  '7': [9, 'M0 19 L9 19 Q4 10 3 0 M2 10 L8 11'],
  '8': [9, 'M5 10 Q0 13 2 17 Q6 21 8 17 Q8 13 5 10 Q-1 6 1 2 Q5 -2 9 3 Q9 7 5 10'],
  '9': [9, 'M8 15 Q5 8 1 12 Q0 18 5 19 Q9 18 8 12 Q8 4 5 0'],
  '.': [4, 'M1 0 L2 1'],
  ',': [4, 'M2 1 Q2 -2 0 -4'],
  ':': [4, 'M1 1 L2 2 M2 8 L2 9'],
  '!': [4, 'M2 20 L2 6 M2 0 L2 1'],
  '?': [9, 'M0 16 Q4 22 8 17 Q8 12 4 9 L4 6 M4 0 L4 1'],
  '-': [8, 'M0 7 L7 8'],
  '+': [9, 'M0 7 L8 8 M4 12 L4 3'],
  '=': [9, 'M0 10 L8 11 M0 5 L8 6'],
  '/': [8, 'M0 -3 L8 20'],
  "'": [3, 'M2 20 L1 16'],
  '>': [8, 'M0 12 L8 7 L0 2'],
  '"': [6, 'M2 20 L1 16 M5 20 L4 16'],
  '(': [5, 'M4 20 Q0 10 4 -2'],
  ')': [5, 'M0 20 Q5 10 0 -2'],
}

export interface Pen {
  /** Height of a capital, in points. */
  size: number
  ink?: RGB
  width?: number
  seed?: number
  /** How restless the hand is; 0 is a plotter. */
  wobble?: number
  slant?: number
}

/** Writes one line by hand, its baseline starting at (x, y). */
export function writeByHand(page: PDFPage, text: string, x: number, y: number, pen: Pen): void {
  const path = handPath(text, pen)
  page.drawSvgPath(path, {
    x,
    y,
    borderColor: pen.ink ?? rgb(0.1, 0.15, 0.5),
    borderWidth: pen.width ?? pen.size * 0.09,
    borderLineCap: LineCapStyle.Round,
  })
}

function handPath(text: string, pen: Pen): string {
  const roll = dice(pen.seed ?? text.length * 7 + text.charCodeAt(0))
  const scale = pen.size / 20
  const wobble = pen.wobble ?? 0.7
  const slant = pen.slant ?? 0.12
  const shake = () => (roll() - 0.5) * 2 * wobble
  let at = 0
  let drift = 0
  let path = ''
  for (const character of text) {
    const [width, stroke] = strokes[character] ?? [8, '']
    drift = drift * 0.8 + shake() * 0.6
    const place = (px: number, py: number) => {
      const up = py + drift + shake() * 0.5
      return `${((at + px + up * slant + shake() * 0.5) * scale).toFixed(2)} ${(-up * scale).toFixed(2)}`
    }
    path += stroke.replace(/(-?\d+) (-?\d+)/g, (_, px, py) => place(Number(px), Number(py))) + ' '
    at += width + 3 + shake()
  }
  return path.trim()
}
