import type { Turn } from '../../shared/domain/page.ts'
import type { Plane } from '../pictures/pixels.ts'

/** A picture turned to the right. */
export function turned(plane: Plane, turn: Turn): Plane {
  if (turn === 0) return plane
  if (turn === 180) return { ...plane, data: plane.data.toReversed() }
  const { width, height, data } = plane
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = turn === 90 ? x : width - 1 - x
      const column = turn === 90 ? height - 1 - y : y
      out[row * height + column] = data[y * width + x] ?? 0
    }
  }
  return { width: height, height: width, data: out }
}

/** A picture whose lines slope down to the right by so many degrees, with its lines level. The corners become white. */
export function levelled(plane: Plane, slope: number): Plane {
  const { width, height, data } = plane
  const angle = (slope * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const out = new Uint8Array(data.length).fill(255)
  for (let y = 0; y < height; y++) {
    const dy = y - height / 2
    let fromX = width / 2 - (width / 2) * cos - dy * sin
    let fromY = height / 2 - (width / 2) * sin + dy * cos
    for (let at = y * width, end = at + width; at < end; at++) {
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)
        out[at] = lightBetween(plane, fromX, fromY)
      fromX += cos
      fromY += sin
    }
  }
  return { width, height, data: out }
}

/** Larger or smaller. */
export function resized(plane: Plane, scale: number): Plane {
  const width = Math.max(1, Math.round(plane.width * scale))
  const height = Math.max(1, Math.round(plane.height * scale))
  const data = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++) {
    const fromY = Math.max(0, (y + 0.5) / scale - 0.5)
    for (let x = 0; x < width; x++, at++) {
      data[at] = lightBetween(plane, Math.max(0, (x + 0.5) / scale - 0.5), fromY)
    }
  }
  return { width, height, data }
}

/** The light at a place between four dots. */
function lightBetween({ width, height, data }: Plane, x: number, y: number): number {
  const left = Math.min(width - 1, x | 0)
  const top = Math.min(height - 1, y | 0)
  const place = top * width + left
  const right = left < width - 1 ? 1 : 0
  const below = top < height - 1 ? width : 0
  const fx = x - left
  const fy = y - top
  const upper = (data[place] ?? 0) * (1 - fx) + (data[place + right] ?? 0) * fx
  const lower = (data[place + below] ?? 0) * (1 - fx) + (data[place + below + right] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}
