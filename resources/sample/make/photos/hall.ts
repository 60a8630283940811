import { type PDFPage, rgb } from 'pdf-lib'
import type { Made } from '../made.ts'
import { drawScene, shoot } from './scene.ts'

const grey = (shade: number) => rgb(shade, shade, shade * 1.02)

/** The hallway in September: nobody had hands left to clear it. */
export async function hallway(): Promise<Made> {
  const scene = await drawScene(600, 800, (page) => {
    room(page)
    coats(page)
    boxes(page)
    bicycle(page)
    bags(page)
  })
  return shoot(scene, {
    file: 'IMG_20260902_161233.jpg',
    orientation: 8,
    taken: '2026:09:02 16:12:33',
    light: { cx: 0.5, cy: 0.35, fall: 0.6 },
    lean: 0.06,
  })
}

function room(page: PDFPage): void {
  page.drawRectangle({ x: 0, y: 0, width: 600, height: 800, color: rgb(0.86, 0.83, 0.75) })
  page.drawSvgPath('M0 0 L600 0 L400 180 L210 180 Z', { x: 0, y: 800, color: rgb(0.93, 0.92, 0.88) })
  page.drawSvgPath('M0 0 L210 -430 L400 -430 L600 0 Z', { x: 0, y: 0, color: rgb(0.55, 0.45, 0.36) })
  for (let line = 1; line < 8; line += 1) {
    const share = line / 8
    page.drawLine({
      start: { x: share * 600, y: 0 },
      end: { x: 210 + share * 190, y: 430 },
      thickness: 1.2,
      color: rgb(0.4, 0.31, 0.24),
      opacity: 0.6,
    })
  }
  page.drawRectangle({ x: 210, y: 430, width: 190, height: 190, color: rgb(0.8, 0.77, 0.69) })
  page.drawRectangle({ x: 262, y: 430, width: 92, height: 158, color: rgb(0.35, 0.47, 0.5) })
  page.drawRectangle({ x: 274, y: 520, width: 68, height: 54, color: rgb(0.93, 0.96, 0.94) })
  page.drawCircle({ x: 345, y: 500, size: 4, color: rgb(0.85, 0.75, 0.4) })
  page.drawSvgPath('M0 0 L92 130 L92 400 L0 420 Z', { x: 478, y: 640, color: rgb(0.7, 0.62, 0.52) })
}

function coats(page: PDFPage): void {
  page.drawRectangle({ x: 30, y: 604, width: 170, height: 10, color: rgb(0.4, 0.28, 0.18) })
  const colours = [rgb(0.2, 0.28, 0.42), rgb(0.6, 0.22, 0.2), rgb(0.25, 0.4, 0.3), rgb(0.85, 0.68, 0.2)]
  colours.forEach((color, at) => {
    const length = 150 + (at % 2) * 55 - at * 8
    page.drawSvgPath(`M18 0 Q0 18 -8 ${length} L48 ${length + 6} Q40 20 26 0 Z`, {
      x: 34 + at * 42,
      y: 608,
      color,
    })
    page.drawSvgPath(`M22 4 L20 ${length}`, {
      x: 34 + at * 42,
      y: 608,
      borderColor: grey(0.1),
      borderWidth: 1,
      borderOpacity: 0.4,
    })
  })
}

function boxes(page: PDFPage): void {
  const stack: [number, number, number, number][] = [
    [400, 250, 150, 100],
    [414, 350, 124, 84],
    [430, 434, 92, 62],
    [360, 170, 110, 84],
  ]
  stack.forEach(([x, y, width, height], at) => {
    const tint = 0.62 + (at % 3) * 0.06
    page.drawRectangle({ x: x + 6, y: y - 6, width, height, color: grey(0.1), opacity: 0.35 })
    page.drawRectangle({ x, y, width, height, color: rgb(tint, tint * 0.8, tint * 0.56) })
    page.drawRectangle({
      x: x + width * 0.42,
      y,
      width: width * 0.14,
      height,
      color: rgb(0.85, 0.75, 0.55),
      opacity: 0.8,
    })
    page.drawSvgPath(`M0 0 L${width} 0 L${width + 16} -16 L16 -16 Z`, {
      x,
      y: y + height,
      color: rgb(tint + 0.1, tint * 0.9, tint * 0.66),
    })
  })
}

function bicycle(page: PDFPage): void {
  const frame = { borderColor: rgb(0.12, 0.14, 0.16), borderWidth: 6 }
  for (const x of [150, 330]) {
    page.drawCircle({ x, y: 150, size: 74, ...frame })
    for (let spoke = 0; spoke < 12; spoke += 1) {
      const angle = (spoke * Math.PI) / 6
      page.drawLine({
        start: { x, y: 150 },
        end: { x: x + 72 * Math.cos(angle), y: 150 + 72 * Math.sin(angle) },
        thickness: 0.9,
        color: grey(0.5),
      })
    }
  }
  page.drawSvgPath(
    'M0 0 L62 -118 L150 -118 L76 0 Z M150 -118 L180 0 M62 -118 L54 -150 M150 -118 L142 -158 L176 -164',
    { x: 150, y: 150, borderColor: rgb(0.62, 0.16, 0.14), borderWidth: 6 },
  )
  page.drawEllipse({ x: 203, y: 304, xScale: 28, yScale: 9, color: grey(0.12) })
  page.drawEllipse({ x: 318, y: 322, xScale: 34, yScale: 25, color: rgb(0.9, 0.9, 0.88) })
  page.drawSvgPath('M-30 4 Q0 -30 30 4', { x: 318, y: 318, borderColor: rgb(0.2, 0.5, 0.7), borderWidth: 5 })
}

function bags(page: PDFPage): void {
  const bagsAt: [number, number, number, ReturnType<typeof rgb>][] = [
    [30, 40, 1, rgb(0.2, 0.45, 0.6)],
    [470, 60, 1.15, rgb(0.82, 0.82, 0.78)],
    [250, 20, 0.9, rgb(0.3, 0.3, 0.32)],
  ]
  for (const [x, y, scale, color] of bagsAt) {
    page.drawSvgPath('M0 0 Q-10 -60 12 -96 L88 -96 Q112 -60 100 0 Z', { x, y, scale, color })
    page.drawSvgPath('M28 -96 Q50 -140 72 -96', { x, y, scale, borderColor: grey(0.2), borderWidth: 4 })
  }
  page.drawRectangle({ x: 60, y: 300, width: 90, height: 26, color: rgb(0.97, 0.96, 0.93) })
  page.drawRectangle({ x: 66, y: 312, width: 90, height: 22, color: rgb(0.93, 0.94, 0.96) })
  page.drawRectangle({ x: 52, y: 322, width: 90, height: 20, color: rgb(0.98, 0.97, 0.9) })
}
