import type { Source } from '../copy/source.ts'
import { isArray, isDict, nameOf, numberOf, type PdfArray, type PdfValue } from '../copy/syntax.ts'

const plain = new Set(['DeviceGray', 'DeviceRGB', 'CalGray', 'CalRGB', 'Lab', 'Pattern', 'G', 'RGB'])

/**
 * Whether colours mean the same everywhere (ISO 19005-2 6.2.4), given that those of a screen are defined by the file's
 * output intent. Colours of print by themselves are not.
 */
export function isArchivableSpace(source: Source, value: PdfValue | undefined, depth = 0): boolean {
  const space = source.resolve(value)
  const name = nameOf(space)
  if (name !== undefined) return plain.has(name)
  if (!isArray(space) || depth > 4) return false
  const family = nameOf(source.resolve(space[0])) ?? ''
  if (family === 'ICCBased') return isArchivableProfile(source, space)
  const below = belowAt[family]
  if (below === undefined) return plain.has(family)
  return space.length === 1 || isArchivableSpace(source, space[below], depth + 1)
}

/** Where the space stands that another one is built on: below an index or a pattern, in the place of spot colours. */
const belowAt: Readonly<Record<string, number>> = { Indexed: 1, I: 1, Pattern: 1, Separation: 2, DeviceN: 2 }

const names: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' }

/** A profile that is one, of a version of the standard (6.2.4.2). */
function isArchivableProfile(source: Source, space: PdfArray): boolean {
  const stream = source.streamOf(space[1])
  if (!stream || !isDict(stream.value)) return false
  const components = numberOf(source.resolve(stream.value.get('N'))) ?? 0
  const head = Buffer.from(source.decoded(stream).subarray(0, 128))
  if (head.length < 128 || head.toString('latin1', 36, 40) !== 'acsp' || (head[8] ?? 9) > 4) return false
  return head.toString('latin1', 16, 20) === names[components]
}
