import { inflateRawSync, inflateSync, constants } from 'node:zlib'
import { byteAt } from './lex.ts'
import { lzwDecode } from './lzw.ts'
import { isArray, isDict, nameOf, numberOf, type PdfDict, type PdfValue, stop } from './syntax.ts'

type Step = { readonly filter: string; readonly parms: PdfDict | undefined }
/** Looks through references. */
export type Resolve = (value: PdfValue | undefined) => PdfValue

const short = new Map([
  ['Fl', 'FlateDecode'],
  ['LZW', 'LZWDecode'],
  ['A85', 'ASCII85Decode'],
  ['AHx', 'ASCIIHexDecode'],
  ['RL', 'RunLengthDecode'],
])

/** The filters of a stream in order of undoing, with their parameters. `/Crypt` is left out: decryption comes before. */
export function filterSteps(dict: PdfDict, resolve: Resolve): Step[] {
  const filter = resolve(dict.get('Filter') ?? dict.get('F'))
  const parms = resolve(dict.get('DecodeParms') ?? dict.get('DP'))
  const filters = isArray(filter) ? filter : [filter]
  const all = isArray(parms) ? parms : [parms]
  if (filters.length > 16) stop('pdf-too-complex')
  return filters.flatMap((item, i) => {
    const name = nameOf(resolve(item))
    if (name === undefined || name === 'Crypt') return []
    const own = resolve(all[i])
    return [{ filter: short.get(name) ?? name, parms: isDict(own) ? own : undefined }]
  })
}

/** Undoes all filters. Stops with `pdf-damaged` on data or filters it cannot follow, never yields more than `max` bytes. */
export function undoFilters(
  bytes: Uint8Array,
  steps: readonly Step[],
  resolve: Resolve,
  max: number,
): Uint8Array {
  let data = bytes
  for (const { filter, parms } of steps) data = undo(data, filter, parms, resolve, max)
  return data
}

function undo(
  data: Uint8Array,
  filter: string,
  parms: PdfDict | undefined,
  resolve: Resolve,
  max: number,
): Uint8Array {
  const setting = (key: string, otherwise: number) => numberOf(resolve(parms?.get(key))) ?? otherwise
  switch (filter) {
    case 'FlateDecode':
      return unpredict(inflate(data, max), setting)
    case 'LZWDecode':
      return unpredict(lzwDecode(data, setting('EarlyChange', 1), max), setting)
    case 'ASCII85Decode':
      return ascii85(data)
    case 'ASCIIHexDecode':
      return asciiHex(data)
    case 'RunLengthDecode':
      return runLength(data, max)
    default:
      return stop('pdf-damaged')
  }
}

/** Inflates; a stream that was cut off or has a wrong checksum gives what it holds, as readers do. */
export function inflate(data: Uint8Array, max: number): Uint8Array {
  const options = { maxOutputLength: max, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    return inflateSync(data, options)
  } catch (error) {
    if (tooLarge(error)) stop('pdf-too-complex')
  }
  try {
    return inflateRawSync(data.subarray(2), options)
  } catch (error) {
    return stop(tooLarge(error) ? 'pdf-too-complex' : 'pdf-damaged')
  }
}

const tooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Undoes PNG (10 to 15) and TIFF (2, 8 bits) prediction, ISO 32000-1 7.4.4.4. */
function unpredict(data: Uint8Array, setting: (key: string, otherwise: number) => number): Uint8Array {
  const predictor = setting('Predictor', 1)
  if (predictor === 1) return data
  const colors = setting('Colors', 1)
  const bits = setting('BitsPerComponent', 8)
  const rowBytes = Math.ceil((colors * bits * setting('Columns', 1)) / 8)
  const pixelBytes = Math.max(1, Math.ceil((colors * bits) / 8))
  if (!(rowBytes > 0 && rowBytes <= 1 << 26 && pixelBytes <= rowBytes)) return stop('pdf-damaged')
  if (predictor === 2) return bits === 8 ? untiff(data, rowBytes, pixelBytes) : stop('pdf-damaged')
  return unpng(data, rowBytes, pixelBytes)
}

function untiff(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const out = Uint8Array.from(data)
  for (let row = 0; row < out.length; row += rowBytes)
    for (let at = row + pixelBytes; at < Math.min(row + rowBytes, out.length); at++)
      out[at] = (out[at] ?? 0) + (out[at - pixelBytes] ?? 0)
  return out
}

/** Undoes the row filters of PNG (RFC 2083 section 6). An incomplete last row is completed with zeros. */
export function unpng(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const rows = Math.ceil(data.length / (rowBytes + 1))
  const out = new Uint8Array(rows * rowBytes)
  for (let row = 0; row < rows; row++) {
    const from = row * (rowBytes + 1)
    const to = row * rowBytes
    out.set(data.subarray(from + 1, from + 1 + rowBytes), to)
    unfilterRow(out, to, rowBytes, pixelBytes, data[from] ?? 0)
  }
  return out
}

function unfilterRow(out: Uint8Array, to: number, rowBytes: number, pixelBytes: number, type: number): void {
  if (type === 0) return
  const hasAbove = to >= rowBytes
  for (let i = 0; i < rowBytes; i++) {
    const at = to + i
    const left = i >= pixelBytes ? byteAt(out, at - pixelBytes) : 0
    const up = hasAbove ? byteAt(out, at - rowBytes) : 0
    const corner = hasAbove && i >= pixelBytes ? byteAt(out, at - rowBytes - pixelBytes) : 0
    out[at] = byteAt(out, at) + predicted(type, left, up, corner)
  }
}

function predicted(type: number, left: number, up: number, corner: number): number {
  if (type === 1) return left
  if (type === 2) return up
  if (type === 3) return (left + up) >> 1
  if (type !== 4) return 0
  const guess = left + up - corner
  const toLeft = Math.abs(guess - left)
  const toUp = Math.abs(guess - up)
  const toCorner = Math.abs(guess - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function asciiHex(data: Uint8Array): Uint8Array {
  const end = data.indexOf(0x3e)
  const text = Buffer.from(end < 0 ? data : data.subarray(0, end)).toString('latin1')
  const digits = text.replace(/[^0-9a-fA-F]/g, '')
  return Buffer.from(digits.length % 2 ? digits + '0' : digits, 'hex')
}

function ascii85(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length * 4 + 4)
  let size = 0
  let count = 0
  let group = 0
  const flush = (digits: number) => {
    for (let i = 0; i < digits - 1; i++) out[size++] = Math.floor(group / 256 ** (3 - i)) & 0xff
    count = 0
    group = 0
  }
  for (const byte of data) {
    if (byte === 0x7e) break
    // `z` stands for four zeros.
    if (byte === 0x7a && count === 0) size += 4
    if (byte < 0x21 || byte > 0x75) continue
    group = group * 85 + byte - 0x21
    if (++count === 5) flush(5)
  }
  const rest = count
  for (let i = rest; i < 5; i++) group = group * 85 + 84
  if (rest > 1) flush(rest)
  return out.subarray(0, size)
}

function runLength(data: Uint8Array, max: number): Uint8Array {
  const parts: Uint8Array[] = []
  let total = 0
  for (let at = 0; at < data.length;) {
    const length = data[at++] ?? 128
    if (length === 128) break
    const part =
      length < 128 ? data.subarray(at, at + length + 1) : new Uint8Array(257 - length).fill(data[at] ?? 0)
    at += length < 128 ? length + 1 : 1
    parts.push(part)
    total += part.length
    if (total > max) stop('pdf-too-complex')
  }
  return Buffer.concat(parts)
}
