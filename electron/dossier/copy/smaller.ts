import { readJpeg } from './jpeg.ts'
import { ascii } from './out.ts'
import type { SmallPicture } from './types.ts'

/** What a picture that was made anew says of itself otherwise; masks and intent stay as they were. */
export const remade: readonly string[] = [
  'Width',
  'Height',
  'ColorSpace',
  'BitsPerComponent',
  'Decode',
  'SMaskInData',
  'Interpolate',
  'Filter',
  'DecodeParms',
]

/** The stream of a smaller picture, with what else the dictionary of the larger one said (without what is `remade`). */
export function smallerParts(
  entries: Uint8Array,
  { jpeg, width, height }: SmallPicture,
): { head: Uint8Array; data: () => readonly Uint8Array[] } {
  const { components, parts } = readJpeg(jpeg)
  const space = components === 1 ? '/DeviceGray' : '/DeviceRGB'
  const said = `/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode`
  return {
    head: Buffer.concat([entries.subarray(0, entries.length - 2), ascii(said)]),
    data: () => parts,
  }
}
