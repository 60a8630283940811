import type { Source } from './source.ts'
import { isArray, isDict, limits, nameOf, type PdfDict, type PdfValue, Ref, stop } from './syntax.ts'

/** A value and the object whose bytes hold it, so that it can be copied from there. */
export type Held = { readonly value: PdfValue; readonly holder: number }

/** One page of a source with what it inherits (ISO 32000-1 7.7.3.4). */
export type SourcePage = {
  readonly num: number
  readonly dict: PdfDict
  readonly resources: Held | undefined
  readonly mediaBox: PdfValue
  readonly cropBox: PdfValue
  readonly rotate: PdfValue
}

type Inherited = {
  readonly resources: Held | undefined
  readonly mediaBox: PdfValue
  readonly cropBox: PdfValue
  readonly rotate: PdfValue
}
type Node = { readonly value: PdfValue; readonly inherited: Inherited; readonly depth: number }

/**
 * The pages in order. Loops, holes and strangers in the tree are passed over.
 * Stops with `pdf-empty` when there are none, `pdf-too-complex` beyond the limits.
 */
export function readPages(source: Source): SourcePage[] {
  const pages: SourcePage[] = []
  const seen = new Set<number>()
  const none: Inherited = { resources: undefined, mediaBox: null, cropBox: null, rotate: null }
  const todo: Node[] = [{ value: source.catalog.get('Pages') ?? null, inherited: none, depth: 0 }]
  while (todo.length) {
    const node = todo.pop()
    if (!node || !(node.value instanceof Ref) || !source.has(node.value)) continue
    const { num, value: dict } = source.load(node.value.num)
    if (!isDict(dict)) continue
    if (node.depth > limits.treeDepth) stop('pdf-too-complex')
    const inherited = inherit(dict, num, node.inherited, source)
    const kids = source.resolve(dict.get('Kids'))
    if (!isArray(kids) || nameOf(source.resolve(dict.get('Type'))) === 'Page') {
      if (pages.push({ num, dict, ...inherited }) > limits.pages) stop('pdf-too-complex')
      continue
    }
    if (seen.has(num)) continue
    seen.add(num)
    if (kids.length > limits.pages) stop('pdf-too-complex')
    for (let i = kids.length - 1; i >= 0; i--)
      todo.push({ value: kids[i] ?? null, inherited, depth: node.depth + 1 })
  }
  return pages.length ? pages : stop('pdf-empty')
}

function inherit(dict: PdfDict, num: number, above: Inherited, source: Source): Inherited {
  const resources = dict.get('Resources')
  const found = isDict(source.resolve(resources))
    ? { value: resources ?? null, holder: num }
    : above.resources
  return {
    resources: found,
    mediaBox: dict.get('MediaBox') ?? above.mediaBox,
    cropBox: dict.get('CropBox') ?? above.cropBox,
    rotate: dict.get('Rotate') ?? above.rotate,
  }
}
