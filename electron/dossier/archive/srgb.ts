/** s15Fixed16Number (ICC.1:2010 4.6). */
const fixed = (value: number): number => Math.round(value * 65_536)

/** White of D50, and the colours of a screen (IEC 61966-2-1) as seen under it. */
const white = [0.9642, 1, 0.8249]
const red = [0.43607, 0.22249, 0.01392]
const green = [0.38515, 0.71687, 0.09708]
const blue = [0.14307, 0.06061, 0.7141]
/** From D65, which screens are white by, to D50 (Bradford). */
const adaptation = [1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179]
/** How screens bend light: a power with a straight foot. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

const numbers = (type: string, values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(8 + values.length * 4)
  bytes.write(type, 0, 'latin1')
  for (const [at, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + at * 4)
  return bytes
}

/** A text in one language (ICC.1:2010 10.13). */
function words(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le').swap16()
  const bytes = Buffer.alloc(28)
  bytes.write('mluc', 0, 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(letters.length, 20)
  bytes.writeUInt32BE(28, 24)
  return Buffer.concat([bytes, letters])
}

/** A curve of type 3 (ICC.1:2010 10.16). */
function bend(): Buffer {
  const bytes = numbers('para', [0, ...curve])
  bytes.writeUInt16BE(3, 8)
  bytes.writeUInt16BE(0, 10)
  return bytes
}

/** The colours of a screen, sRGB, as a profile of three colours and a curve (ICC.1:2010); made of published numbers. */
export function srgbProfile(): Uint8Array {
  const trc = bend()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', words('sRGB IEC61966-2.1')],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', numbers('XYZ ', white)],
    ['chad', numbers('sf32', adaptation)],
    ['rXYZ', numbers('XYZ ', red)],
    ['gXYZ', numbers('XYZ ', green)],
    ['bXYZ', numbers('XYZ ', blue)],
    ['rTRC', trc],
    ['gTRC', trc],
    ['bTRC', trc],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  const places = new Map<Buffer, number>()
  const bodies: Buffer[] = []
  let end = 128 + table.length
  for (const [at, [tag, body]] of tags.entries()) {
    const known = places.get(body)
    const place = known ?? end
    if (known === undefined) {
      places.set(body, place)
      bodies.push(Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]))
      end += Math.ceil(body.length / 4) * 4
    }
    table.write(tag, 4 + at * 12, 'latin1')
    table.writeUInt32BE(place, 8 + at * 12)
    table.writeUInt32BE(body.length, 12 + at * 12)
  }
  return Buffer.concat([head(end), table, ...bodies])
}

/** ICC.1:2010 7.2. The day is that of the standard: the clock is never read. */
function head(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04_30_00_00, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [at, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + at * 2)
  bytes.write('acsp', 36, 'latin1')
  for (const [at, value] of white.entries()) bytes.writeInt32BE(fixed(value), 68 + at * 4)
  return bytes
}
