import { concatTransformationMatrix, degrees, type PDFDocument, type PDFPage } from 'pdf-lib'
import type { Fonts, Letter } from './paper.ts'

export const a4: [number, number] = [595.28, 841.89]
export const margin = { left: 71, right: 62, bottom: 78, top: 70 }

/** Where the next line goes. */
export interface Flow {
  doc: PDFDocument
  letter: Letter
  fonts: Fonts
  page: PDFPage
  width: number
  height: number
  y: number
  right: number
  turn: 'portrait' | 'landscape' | 'sideways'
}

/** A fresh page, standing or lying. `sideways` lies too, but is stored upright with /Rotate 90. */
export function nextPage(flow: Flow, turn: Flow['turn'] = flow.turn): void {
  const lying = turn !== 'portrait'
  flow.page = flow.doc.addPage(turn === 'landscape' ? [a4[1], a4[0]] : a4)
  if (turn === 'sideways') {
    flow.page.setRotation(degrees(90))
    flow.page.pushOperators(concatTransformationMatrix(0, 1, -1, 0, a4[0], 0))
  }
  flow.turn = turn
  flow.width = lying ? a4[1] : a4[0]
  flow.height = lying ? a4[0] : a4[1]
  flow.right = margin.right
  flow.y = flow.height - margin.top
}

/** Makes sure that `points` fit above the footer, if need be on a fresh page. */
export function room(flow: Flow, points: number): void {
  if (flow.y - points < margin.bottom) nextPage(flow)
}
