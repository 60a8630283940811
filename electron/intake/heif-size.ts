/** Boxes that hold other boxes on the way to the sizes (ISO/IEC 23008-12), with the bytes before their contents. */
const holders: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 }
const deepest = 4

/** The largest picture in a HEIC or AVIF by its `ispe` boxes, as stored; null when there is none. */
export function heifSize(view: DataView): { width: number; height: number } | null {
  let largest: { width: number; height: number } | null = null
  for (const size of sizesIn(view, 0, view.byteLength, 0)) {
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

function* sizesIn(
  view: DataView,
  from: number,
  to: number,
  depth: number,
): Generator<{ width: number; height: number }> {
  for (let at = from; at + 8 <= to;) {
    const length = lengthOf(view, at, to)
    if (length < 8) return
    const type = nameAt(view, at + 4)
    const start = at + (view.getUint32(at) === 1 ? 16 : 8)
    const before = holders[type]
    if (before !== undefined && depth < deepest) {
      yield* sizesIn(view, start + before, Math.min(to, at + length), depth + 1)
    } else if (type === 'ispe' && length >= 20) {
      yield { width: view.getUint32(at + 12), height: view.getUint32(at + 16) }
    }
    at += length
  }
}

/** 0: to the end of the file; 1: the length stands in the eight bytes after the name. */
function lengthOf(view: DataView, at: number, to: number): number {
  const short = view.getUint32(at)
  if (short === 0) return to - at
  return short === 1 ? Number(view.getBigUint64(at + 8)) : short
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
