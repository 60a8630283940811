import type { Source } from './source.ts'
import {
  isArray,
  isDict,
  limits,
  nameOf,
  type PdfArray,
  type PdfDict,
  type PdfValue,
  Ref,
  stop,
} from './syntax.ts'

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
  for (let node = todo.pop(); node; node = todo.pop()) {
    const found = open(source, node)
    if (!found) continue
    if (!found.kids) {
      if (pages.push(found.page) > limits.pages) stop('pdf-too-complex')
    } else if (!seen.has(found.page.num)) {
      seen.add(found.page.num)
      const { page: inherited, kids } = found
      source.spend(kids.length)
      const depth = node.depth + 1
      // Last in, first out: so that the first kid is the next one.
      todo.push(...kids.toReversed().map((value) => ({ value, inherited, depth })))
    }
  }
  return pages.length ? pages : stop('pdf-empty')
}

/** A node of the tree with what it inherits; `kids` when it is no page but a branch. */
function open(
  source: Source,
  { value, inherited, depth }: Node,
): { page: SourcePage; kids?: PdfArray } | undefined {
  if (!(value instanceof Ref) || !source.has(value)) return undefined
  if (depth > limits.treeDepth) stop('pdf-too-complex')
  const { num, value: dict } = source.load(value.num)
  if (!isDict(dict)) return undefined
  const page: SourcePage = { num, dict, ...inherit(dict, num, inherited, source) }
  const kids = source.resolve(dict.get('Kids'))
  if (!isArray(kids) || nameOf(source.resolve(dict.get('Type'))) === 'Page') return { page }
  return kids.length > limits.pages ? stop('pdf-too-complex') : { page, kids }
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
