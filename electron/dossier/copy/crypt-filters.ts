import { isArray, isDict, nameOf, type PdfDict, type PdfValue } from './syntax.ts'

export type Lookup = (value: PdfValue | undefined) => PdfValue

/** Whether the stream names its own decryption; the name is `Identity` unless it says otherwise (ISO 32000-1 7.4.10). */
export function filterNames(stream: PdfDict, resolve: Lookup): string | undefined {
  const filter = resolve(stream.get('Filter'))
  const filters = isArray(filter) ? filter : [filter]
  const at = filters.findIndex((item) => nameOf(resolve(item)) === 'Crypt')
  if (at < 0) return undefined
  const parms = resolve(stream.get('DecodeParms'))
  const own = resolve(isArray(parms) ? parms[at] : parms)
  return isDict(own) ? (nameOf(resolve(own.get('Name'))) ?? 'Identity') : 'Identity'
}
