import type { Box } from '../domain/page.ts'

/** In points, as shown. */
type Size = { readonly width: number; readonly height: number }

/** In points (ISO 216). */
export const a4 = { short: 595.28, long: 841.89 } as const
/** As in a dossier: a till receipt need not fill the sheet. */
const largest = 1.5

/** A sheet of A4 that lies as the page does, and where the page comes to stand on it. */
export function onA4({ width, height }: Size): Size & { scale: number; left: number; top: number } {
  const lies = width > height
  const sheet = { width: lies ? a4.long : a4.short, height: lies ? a4.short : a4.long }
  const scale = Math.min(sheet.width / width, sheet.height / height, largest)
  return {
    ...sheet,
    scale,
    left: (sheet.width - width * scale) / 2,
    top: (sheet.height - height * scale) / 2,
  }
}

/** Where a box of a page of this size stands after the page was put on A4. */
export function fitted(box: Box, page: Size): Box {
  const { width, height, scale, left, top } = onA4(page)
  const [wide, high] = [(page.width * scale) / width, (page.height * scale) / height]
  return {
    x: left / width + box.x * wide,
    y: top / height + box.y * high,
    w: box.w * wide,
    h: box.h * high,
  }
}
