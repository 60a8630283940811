/** What the window holds before the first byte ([MS-OXRTFCP] 2.1.2.1). */
const preset =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript ' +
  '\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const windowSize = 4096
const compressed = 0x75465a4c
const plain = 0x414c454d
const mostBytes = 50_000_000

/**
 * The RTF of an Outlook message, unpacked ([MS-OXRTFCP]). What is broken ends the text there; null when it is
 * nothing of the kind. Never longer than what it says itself, and never than 50 MB.
 */
export function decompressRtf(packed: Uint8Array): Uint8Array | null {
  if (packed.length < 16) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const size = Math.min(view.getUint32(4, true), mostBytes)
  const kind = view.getUint32(8, true)
  if (kind === plain) return packed.subarray(16, 16 + size)
  return kind === compressed ? unpack(packed, view, size) : null
}

function unpack(packed: Uint8Array, view: DataView, size: number): Uint8Array {
  // A pair of bytes becomes at most 17.
  const out = new Uint8Array(Math.min(size, packed.length * 9))
  const seen = new Uint8Array(windowSize)
  seen.set(Buffer.from(preset, 'latin1'))
  let written = 0
  let place = preset.length
  const put = (byte: number): void => {
    seen[place] = byte
    place = (place + 1) % windowSize
    out[written++] = byte
  }
  let at = 16
  while (at < packed.length && written < out.length) {
    const control = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length && written < out.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at++] ?? 0)
        continue
      }
      if (at + 2 > packed.length) return out.subarray(0, written)
      const token = view.getUint16(at)
      at += 2
      const from = token >> 4
      if (from === place) return out.subarray(0, written)
      const length = (token & 15) + 2
      for (let step = 0; step < length && written < out.length; step++)
        put(seen[(from + step) % windowSize] ?? 0)
    }
  }
  return out.subarray(0, written)
}
