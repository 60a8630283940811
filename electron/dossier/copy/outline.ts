import { textString } from './out.ts'
import { destination } from './sheet.ts'
import type { OutlineItem, PageLabel } from './types.ts'
import type { PdfWriter } from './writer.ts'

/** Writes the bookmarks (ISO 32000-1 12.3.3), top level open, deeper levels closed. Returns the number of the root. */
export function writeOutline(
  writer: PdfWriter,
  items: readonly OutlineItem[],
  pageNum: (page: number) => number,
): number | undefined {
  if (!items.length) return undefined
  const root = writer.reserve()
  const { first, last } = writeLevel(writer, items, root, pageNum)
  writer.object(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${items.length}>>`)
  return root
}

function writeLevel(
  writer: PdfWriter,
  items: readonly OutlineItem[],
  parent: number,
  pageNum: (page: number) => number,
): { first: number; last: number } {
  const first = writer.reserve(items.length)
  for (const [i, { title, page, children }] of items.entries()) {
    const num = first + i
    const inside = children?.length ? writeLevel(writer, children, num, pageNum) : undefined
    writer.object(
      num,
      `<</Title${textString(title)}/Parent ${parent} 0 R/Dest${destination(pageNum(page))}` +
        (i > 0 ? `/Prev ${num - 1} 0 R` : '') +
        (i < items.length - 1 ? `/Next ${num + 1} 0 R` : '') +
        (inside
          ? `/First ${inside.first} 0 R/Last ${inside.last} 0 R/Count -${countAll(children ?? [])}`
          : '') +
        '>>',
    )
  }
  return { first, last: first + items.length - 1 }
}

/** A closed item states how many would show if it and nothing below it were opened. */
const countAll = (items: readonly OutlineItem[]): number => items.length

/** The `PageLabels` number tree (ISO 32000-1 12.4.2): the viewer's page box shows what is printed. */
export function pageLabels(labels: readonly PageLabel[]): string {
  const sorted = labels.toSorted((a, b) => a.page - b.page)
  const from = sorted[0]?.page === 1 ? sorted : [{ page: 1 }, ...sorted]
  const entries = from.map(({ page, prefix, start }: PageLabel) => {
    const lead = prefix ? `/P${textString(prefix)}` : ''
    return `${page - 1}<</S/D${lead}/St ${start ?? 1}>>`
  })
  return `<</Nums[${entries.join('')}]>>`
}
