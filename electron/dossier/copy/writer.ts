import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { ascii } from './out.ts'
import type { Seal } from './encrypt.ts'
import type { BundleResult, Sink } from './types.ts'

/** Objects without a stream are packed together, so many and no more, or so many bytes. */
const packObjects = 200
const packBytes = 96 * 1024

/**
 * Writes numbered objects to a sink, each once and in any order, then the cross-references. Objects without a stream go
 * into compressed object streams. Holds a few bytes per object and one pack; no time, no chance: same calls, same bytes.
 */
export class PdfWriter {
  private readonly sink: Sink
  private readonly hash = createHash('sha256')
  private position = 0
  /** Per object: offset (even) or container and index (odd), doubled; 0 is free. */
  private places: Float64Array = new Float64Array(1024)
  private next = 1
  private pack: { num: number; bytes: Uint8Array }[] = []
  private packed = 0

  private readonly seal: Seal | undefined

  /** `seal`: locks everything that is written. */
  constructor(sink: Sink, seal?: Seal) {
    this.sink = sink
    this.seal = seal
    // The comment of bytes above 127 tells transports that this is no text (ISO 32000-1 7.5.2).
    // What is locked this way is of PDF 2.0 (ISO 32000-2 7.6).
    this.put(Uint8Array.from([...ascii(`%PDF-${seal ? '2.0' : '1.7'}\n%`), 0xe2, 0xe3, 0xcf, 0xd3, 10]))
  }

  reserve(count = 1): number {
    const first = this.next
    this.next += count
    return first
  }

  /** Numbers reserved since `first` are given back; none of them may have been written. */
  release(first: number): void {
    this.next = first
  }

  object(num: number, body: Uint8Array | string): void {
    const bytes = typeof body === 'string' ? ascii(body) : body
    this.pack.push({ num, bytes })
    this.packed += bytes.length
    if (this.pack.length >= packObjects || this.packed >= packBytes) this.flushPack()
  }

  /** A stream object. `dict` is its dictionary without `Length` and without the closing `>>`. */
  stream(num: number, dict: Uint8Array | string, ...data: readonly Uint8Array[]): void {
    this.place(num, this.position * 2)
    const { seal } = this
    if (!seal) this.putStream(num, dict, data)
    else this.putStream(num, seal.strings(typeof dict === 'string' ? ascii(dict) : dict), seal.stream(data))
  }

  private putStream(num: number, dict: Uint8Array | string, data: readonly Uint8Array[]): void {
    const length = data.reduce((sum, part) => sum + part.length, 0)
    this.put(ascii(`${num} 0 obj\n`))
    this.put(typeof dict === 'string' ? ascii(dict) : dict)
    this.put(ascii(`/Length ${length}>>stream\n`))
    for (const part of data) this.put(part)
    this.put(ascii('\nendstream\nendobj\n'))
  }

  /** Writes the cross-references and ends the file. The identifier follows from the content and the seed. */
  end(root: number, info: number | undefined, seed: string): BundleResult {
    this.flushPack()
    const id = this.hash.copy().update(seed, 'utf8').digest('hex').slice(0, 32)
    const locked = this.seal ? `/Encrypt ${this.plainObject(this.seal.dict)} 0 R` : ''
    const num = this.reserve()
    const start = this.position
    this.place(num, start * 2)
    const size = this.next
    const width = this.position > 0xffffffff ? 5 : 4
    const rows = this.rows(size, width)
    const columns = width + 3
    this.putStream(
      num,
      `<</Type/XRef/Size ${size}/W[1 ${width} 2]/Root ${root} 0 R${info === undefined ? '' : `/Info ${info} 0 R`}${locked}/ID[<${id}><${id}>]` +
        `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${columns}>>`,
      [deflateSync(rows)],
    )
    this.put(ascii(`startxref\n${start}\n%%EOF\n`))
    return { bytes: this.position, sha256: this.hash.digest('hex') }
  }

  /** An object in clear, in no pack. */
  private plainObject(body: string): number {
    const num = this.reserve()
    this.place(num, this.position * 2)
    this.put(ascii(`${num} 0 obj\n${body}\nendobj\n`))
    return num
  }

  /** Rows of the cross-reference stream, each as its difference from the one above (PNG "up"). */
  private rows(size: number, width: number): Uint8Array {
    const columns = width + 3
    const out = new Uint8Array(size * (columns + 1))
    let before = new Uint8Array(columns)
    for (let num = 0; num < size; num++) {
      const row = rowOf(this.places[num] ?? 0, width)
      const at = num * (columns + 1)
      out[at] = 2
      for (let i = 0; i < columns; i++) out[at + 1 + i] = (row[i] ?? 0) - (before[i] ?? 0)
      before = row
    }
    return out
  }

  private flushPack(): void {
    if (!this.pack.length) return
    const { pack } = this
    this.pack = []
    this.packed = 0
    const container = this.reserve()
    let head = ''
    let offset = 0
    for (const [index, { num, bytes }] of pack.entries()) {
      head += `${num} ${offset} `
      offset += bytes.length + 1
      this.place(num, (container * 2 ** 16 + index) * 2 + 1)
    }
    const body = Buffer.concat([ascii(head), ...pack.flatMap(({ bytes }) => [bytes, newline])])
    const dict = `<</Type/ObjStm/N ${pack.length}/First ${head.length}/Filter/FlateDecode`
    this.stream(container, dict, deflateSync(body, { level: 4 }))
  }

  private place(num: number, packed: number): void {
    if (num >= this.places.length) {
      const larger = new Float64Array(Math.max(num + 1, this.places.length * 2))
      larger.set(this.places)
      this.places = larger
    }
    if (this.places[num]) throw new Error(`object ${num} was written twice`)
    this.places[num] = packed
  }

  private put(bytes: Uint8Array): void {
    this.hash.update(bytes)
    this.sink.write(bytes)
    this.position += bytes.length
  }
}

const newline = Uint8Array.of(10)

function rowOf(place: number, width: number): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(width + 3)
  const half = Math.floor(place / 2)
  const contained = place % 2 === 1
  row[0] = place === 0 ? 0 : contained ? 2 : 1
  let first = contained ? Math.floor(half / 2 ** 16) : half
  const second = contained ? half % 2 ** 16 : 0
  for (let i = width; i >= 1; i--) {
    row[i] = first % 256
    first = Math.floor(first / 256)
  }
  row[width + 1] = second >> 8
  row[width + 2] = second & 255
  return row
}
