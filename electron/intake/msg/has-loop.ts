const nothing = 0xffffffff
const inHeader = 109

/**
 * Whether the sectors of a compound file ([MS-CFB] 2.3) follow each other in a circle somewhere: a parser that
 * believes them reads for ever. Looks at the table of sectors alone; never throws.
 */
export function hasLoop(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 512) return false
  const shift = view.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return false
  const table = tableOf(view, 1 << shift)
  return isCircular(table)
}

/** Where the table of sectors stands is in the header, as far as it has room: 6.8 MB. The rest is not looked at. */
function tableOf(view: Buffer, size: number): Uint32Array {
  const next: number[] = []
  for (let at = 0; at < inHeader; at++) {
    const start = (view.readUInt32LE(76 + 4 * at) + 1) * size
    if (start + size > view.length) break
    for (let place = start; place < start + size; place += 4) next.push(view.readUInt32LE(place))
  }
  return Uint32Array.from(next)
}

/** Follows every chain once: coming back to a sector of the same walk is a circle. */
function isCircular(next: Uint32Array): boolean {
  const walk = new Uint32Array(next.length)
  for (let first = 0; first < next.length; first++) {
    let sector = first
    while (sector < next.length && walk[sector] === 0) {
      walk[sector] = first + 1
      sector = next[sector] ?? nothing
    }
    if (sector < next.length && walk[sector] === first + 1) return true
  }
  return false
}
