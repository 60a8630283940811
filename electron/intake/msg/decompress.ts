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
  const out = new Output(Math.min(size, packed.length * 9))
  let control = 0
  let at = 16
  for (let count = 0; at < packed.length && !out.full; count++) {
    if (count % 8 === 0) control = view.getUint8(at++)
    if (at === packed.length) break
    if ((control & (1 << (count % 8))) === 0) out.put(view.getUint8(at++))
    else if (at + 2 > packed.length || !out.repeat(view.getUint16(at))) break
    else at += 2
  }
  return out.bytes
}

/** What was unpacked, and the last 4 kB of it, to which the rest refers. */
class Output {
  readonly #out: Uint8Array
  readonly #window = new Uint8Array(windowSize)
  #written = 0
  #place = preset.length

  constructor(size: number) {
    this.#out = new Uint8Array(size)
    this.#window.set(Buffer.from(preset, 'latin1'))
  }

  get full(): boolean {
    return this.#written >= this.#out.length
  }

  get bytes(): Uint8Array {
    return this.#out.subarray(0, this.#written)
  }

  put(byte: number): void {
    this.#window[this.#place] = byte
    this.#place = (this.#place + 1) % windowSize
    this.#out[this.#written++] = byte
  }

  /** Twelve bits say from where, four how much; false at the mark of the end. */
  repeat(token: number): boolean {
    const from = token >> 4
    if (from === this.#place) return false
    const length = (token & 15) + 2
    for (let step = 0; step < length && !this.full; step++) {
      this.put(this.#window[(from + step) % windowSize] ?? 0)
    }
    return true
  }
}
