import { deflateSync } from 'node:zlib'
import type { Collector } from './collect.ts'
import { withoutHidden } from './hide-layers.ts'
import { ascii, real } from './out.ts'
import type { SourcePage } from './pages.ts'
import type { Box } from './place.ts'
import type { Loaded, Source } from './source.ts'
import { isArray, isDict, Ref } from './syntax.ts'
import { kinds } from './whitelist.ts'

/**
 * Turns the contents of a page into a form XObject: the one way to scale a page that keeps its patterns in place
 * (pattern space hangs on the content stream, not on the matrix in force; ISO 32000-1 8.7.3.1), clips it to what was
 * visible, and stays sound when the page leaves `q` and `Q` unbalanced. A single stream is copied byte for byte.
 * `structKey`: of a page whose parts are marked. Returns the form's number, or nothing for an empty page.
 */
export function pageForm(
  collector: Collector,
  page: SourcePage,
  visible: Box,
  structKey?: number,
): number | undefined {
  const streams = contentStreams(collector.source, page)
  const [first] = streams
  if (!first) return undefined
  const dict = Buffer.concat([
    ascii(`<</Type/XObject/Subtype/Form/BBox[${visible.map(real).join(' ')}]`),
    ascii(`/Resources ${resourcesNum(collector, page)} 0 R`),
    ascii(structKey === undefined ? '' : `/StructParents ${structKey}`),
    page.dict.has('Group') ? onlyEntry(collector, page.num, 'onlyGroup') : ascii(''),
  ])
  const { source } = collector
  const hidden = collector.hiddenIn(page.resources?.value)
  const named = isDict(first.value) && collector.mustUnpack(first.value)
  if (streams.length === 1 && !named && !hidden.size) {
    const filters = onlyEntry(collector, first.num, 'onlyFilters')
    const head = Buffer.concat([dict, filters])
    return collector.internStream(`${first.num}`, { head, data: () => [source.rawBytes(first)] })
  }
  const content = joined(streams.map((stream) => source.decoded(stream)))
  const packed = deflateSync(hidden.size ? withoutHidden(content, hidden) : content)
  return collector.add({ head: Buffer.concat([dict, ascii('/Filter/FlateDecode')]), data: () => [packed] })
}

/** The parts of a page's contents that exist. */
function contentStreams(source: Source, page: SourcePage): Loaded[] {
  const contents = page.dict.get('Contents')
  const single = source.streamOf(contents)
  if (single) return [single]
  const list = source.resolve(contents)
  if (!isArray(list)) return []
  source.spend(list.length)
  return list.flatMap((item) => source.streamOf(item) ?? [])
}

/** What a page draws, unpacked. */
export const contentsOf = (source: Source, page: SourcePage): Uint8Array =>
  joined(contentStreams(source, page).map((stream) => source.decoded(stream)))

/** Parts of contents are read as if white space stood between them (ISO 32000-1 7.8.2). */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const newline = Uint8Array.of(10)
  return Buffer.concat(parts.flatMap((part) => [part, newline]))
}

function resourcesNum(collector: Collector, { resources }: SourcePage): number {
  if (!resources) return collector.intern(ascii('<<>>'))
  const { value, holder } = resources
  if (value instanceof Ref) return collector.target(value, kinds.resources) || collector.intern(ascii('<<>>'))
  // All pages below a branch of the tree may share what stands in it.
  return collector.once(holder, () => {
    const entry = Buffer.from(onlyEntry(collector, holder, 'onlyResources'))
    const at = entry.indexOf('/Resources')
    return collector.intern(at < 0 ? ascii('<<>>') : entry.subarray(at + '/Resources'.length))
  })
}

/** The text between the brackets of a one-entry dictionary: key and value, or nothing. */
function onlyEntry(collector: Collector, num: number, kind: keyof typeof kinds): Uint8Array {
  const dict = collector.rewrite(num, kinds[kind])
  return dict.subarray(2, dict.length - 2)
}
