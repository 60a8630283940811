import { skipInlineImage } from '../copy/hide-layers.ts'
import { Lexer, token } from '../copy/lex.ts'
import { contentsOf } from '../copy/page-form.ts'
import type { SourcePage } from '../copy/pages.ts'
import { nameText, numberValue } from '../copy/parse.ts'
import { type Matrix, matrixOf, placeOnSheet, shapeOf, strips, times } from '../copy/place.ts'
import type { Source } from '../copy/source.ts'
import { isDict, nameOf, type PdfDict, type PdfValue, Ref } from '../copy/syntax.ts'

/** How a picture is drawn: the largest of all the times that it is, in points on the sheet. */
export type Use = { readonly num: number; readonly gen: number; readonly wide: number; readonly high: number }

/** Forms inside forms: more than a letterhead in a page in a page is a trap. */
const deepest = 12

type Walk = {
  readonly source: Source
  readonly uses: Map<number, Use>
}

/**
 * The pictures that these pages draw, and how large. Those that only stand in patterns, in notes or in letters of a
 * typeface are not found: they are not the ones that make a file large. Stops with one of `pdfProblems`.
 */
export function measurePictures(source: Source, pages: readonly SourcePage[]): Use[] {
  const walk: Walk = { source, uses: new Map() }
  for (const page of pages) {
    const xobjects = xobjectsOf(source, page.resources?.value)
    if (!xobjects) continue
    const { matrix } = placeOnSheet(shapeOf(page, source.resolve), 'shrink', { ...strips, top: 0 })
    follow(walk, contentsOf(source, page), xobjects, matrix, 0)
  }
  return [...walk.uses.values()]
}

/** What can be drawn by name, where there is anything: a page of text need not even be unpacked. */
function xobjectsOf(source: Source, resources: PdfValue | undefined): PdfDict | undefined {
  const found = source.resolve(resources)
  const xobjects = isDict(found) ? source.resolve(found.get('XObject')) : null
  return isDict(xobjects) && xobjects.size > 0 ? xobjects : undefined
}

/** Reads the operators that move, keep and draw (ISO 32000-1 8.4.4, 8.8). */
function follow(walk: Walk, content: Uint8Array, xobjects: PdfDict, at: Matrix, depth: number): void {
  const lexer = new Lexer(content)
  const kept: Matrix[] = []
  let matrix = at
  let numbers: number[] = []
  let name = ''
  while (lexer.next() !== token.end) {
    if (lexer.kind === token.number) numbers = [...numbers.slice(-5), numberValue(lexer)]
    else if (lexer.kind === token.name) name = nameText(lexer)
    if (lexer.kind !== token.keyword) continue
    walk.source.spend(1)
    const operator = lexer.text()
    if (operator === 'BI') skipInlineImage(lexer)
    else if (operator === 'Do') draw(walk, xobjects, name, matrix, depth)
    else matrix = moved(operator, numbers, matrix, kept)
    numbers = []
  }
}

/** Where drawing goes on after an operator; `kept` is what `Q` goes back to. */
function moved(operator: string, numbers: readonly number[], matrix: Matrix, kept: Matrix[]): Matrix {
  if (operator === 'q') kept.push(matrix)
  if (operator === 'Q') return kept.pop() ?? matrix
  return operator === 'cm' ? times(matrixFrom(numbers), matrix) : matrix
}

function matrixFrom(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.slice(-6)
  return [a, b, c, d, e, f]
}

function draw(walk: Walk, xobjects: PdfDict, name: string, matrix: Matrix, depth: number): void {
  const { source } = walk
  const ref = xobjects.get(name)
  const loaded = source.streamOf(ref)
  if (!(ref instanceof Ref) || !loaded || !isDict(loaded.value)) return
  if (nameOf(source.resolve(loaded.value.get('Subtype'))) === 'Image') {
    remember(walk, loaded, matrix)
    return
  }
  const inside = loaded.value.has('Resources') ? xobjectsOf(source, loaded.value.get('Resources')) : xobjects
  if (!inside || depth >= deepest) return
  const own = times(matrixOf(loaded.value.get('Matrix'), source.resolve), matrix)
  follow(walk, source.decoded(loaded), inside, own, depth + 1)
}

function remember({ uses }: Walk, { num, gen }: { num: number; gen: number }, matrix: Matrix): void {
  const before = uses.get(num)
  const wide = Math.max(before?.wide ?? 0, Math.hypot(matrix[0], matrix[1]))
  const high = Math.max(before?.high ?? 0, Math.hypot(matrix[2], matrix[3]))
  uses.set(num, { num, gen, wide, high })
}
