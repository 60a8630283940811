/** What of EXIF (CIPA DC-008) an intake needs; coordinates and camera are left where they are. */
export interface Exif {
  /** How the picture must be turned to stand upright, 1 (not at all) to 8. */
  readonly orientation: number
  /** The day it was taken, `YYYY-MM-DD`, as the camera's clock had it. */
  readonly takenOn?: string
}

const tags = { orientation: 0x0112, exifPart: 0x8769, dateTime: 0x0132, taken: 0x9003 } as const
const mostFields = 512

/** Reads a TIFF structure (the body of a JPEG's EXIF segment). Anything odd counts as not there. */
export function readExif(tiff: Uint8Array): Exif {
  const fields = tiffFields(tiff)
  if (fields === null) return { orientation: 1 }
  const part = fields.number(tags.exifPart)
  const inner = part === undefined ? undefined : fields.at(part)
  const orientation = fields.number(tags.orientation) ?? 1
  const takenOn = dayOf(inner?.text(tags.taken) ?? fields.text(tags.dateTime))
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    ...(takenOn === undefined ? {} : { takenOn }),
  }
}

export interface TiffFields {
  /** First value of a SHORT or LONG field. */
  number(tag: number): number | undefined
  /** First 20 characters of an ASCII field. */
  text(tag: number): string | undefined
  at(offset: number): TiffFields
}

/** The first directory of a TIFF file (TIFF 6.0, section 2); null when it is none. */
export function tiffFields(tiff: Uint8Array): TiffFields | null {
  if (tiff.length < 14) return null
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return null
  const little = order === 0x4949
  return view.getUint16(2, little) === 42 ? directory(view, little, view.getUint32(4, little)) : null
}

function directory(view: DataView, little: boolean, offset: number): TiffFields {
  const places = new Map<number, number>()
  if (offset >= 8 && offset + 2 <= view.byteLength) {
    const count = Math.min(view.getUint16(offset, little), mostFields)
    for (let index = 0, at = offset + 2; index < count && at + 12 <= view.byteLength; index++, at += 12) {
      places.set(view.getUint16(at, little), at)
    }
  }
  return {
    number(tag) {
      const at = places.get(tag)
      if (at === undefined) return undefined
      const type = view.getUint16(at + 2, little)
      if (type === 3) return view.getUint16(at + 8, little)
      return type === 4 || type === 13 ? view.getUint32(at + 8, little) : undefined
    },
    text(tag) {
      const at = places.get(tag)
      if (at === undefined || view.getUint16(at + 2, little) !== 2) return undefined
      const start = view.getUint32(at + 8, little)
      const length = Math.min(view.getUint32(at + 4, little), 20)
      if (length <= 4 || start + length > view.byteLength) return undefined
      return Buffer.from(view.buffer, view.byteOffset + start, length).toString('latin1')
    },
    at: (place) => directory(view, little, place),
  }
}

function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01])/.exec(text ?? '') ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}
