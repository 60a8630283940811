import type * as mupdf from 'mupdf'
import { operations, type Operation } from './content-tokens.ts'
import type { Layers } from './layers.ts'
import { tryPage } from './open.ts'

const deepest = 32

/**
 * Takes out of the pages what their hidden layers hold (ISO 32000-1, 8.11), so that nobody who opens the copy
 * can turn it on. Call after annotations are baked; only for a document with hidden layers.
 */
export function hideLayers(pdf: mupdf.PDFDocument, pages: number, layers: Layers): void {
  const done = new Set<number>()
  for (let index = 0; index < pages; index++) {
    const page = tryPage(pdf, index)
    const contents = page?.get('Contents')
    if (page === undefined || contents === undefined || contents.isNull()) continue
    const resources = page.getInheritable('Resources')
    const visible = visibleContent(contentOf(contents), resources, layers)
    page.put('Contents', pdf.addStream(Buffer.from(visible, 'latin1'), {}))
    cleanForms(resources, layers, done, 0)
  }
}

function contentOf(contents: mupdf.PDFObject): string {
  if (!contents.isArray()) return streamText(contents)
  return Array.from({ length: contents.length }, (_, index) => streamText(contents.get(index))).join('\n')
}

function streamText(stream: mupdf.PDFObject): string {
  if (!stream.isStream()) return ''
  const buffer = stream.readStream()
  try {
    return Buffer.from(buffer.asUint8Array()).toString('latin1')
  } finally {
    buffer.destroy()
  }
}

/** Forms have contents and resources of their own, which may hold forms. */
function cleanForms(resources: mupdf.PDFObject, layers: Layers, done: Set<number>, depth: number): void {
  const objects = within(resources, 'XObject')
  if (depth > deepest || !objects.isDictionary()) return
  objects.forEach((object) => {
    if (!object.isIndirect() || done.has(object.asIndirect()) || !object.isStream()) return
    done.add(object.asIndirect())
    const isForm = object.get('Subtype').isName() && object.get('Subtype').asName() === 'Form'
    if (!isForm) return
    const own = object.get('Resources')
    const inside = own.isNull() ? resources : own
    object.writeStream(Buffer.from(visibleContent(streamText(object), inside, layers), 'latin1'))
    cleanForms(inside, layers, done, depth + 1)
  })
}

/** The content without what stands between the marks of a hidden layer; state set in there still counts. */
function visibleContent(content: string, resources: mupdf.PDFObject, layers: Layers): string {
  const marks: Mark[] = []
  const kept: string[] = []
  for (const operation of operations(content)) {
    const begun = markOf(operation, resources, layers)
    if (begun !== null) marks.push(begun)
    const hidden = marks.includes('hidden') || isHiddenObject(operation, resources, layers)
    const mark = operation.operator === 'EMC' ? marks.pop() : begun
    if (mark === 'hidden' || mark === 'shown') kept.push('\n')
    else kept.push(hidden ? withoutPaint(operation) : operation.source)
  }
  return kept.join('')
}

type Mark = 'shown' | 'hidden' | 'plain'

/** What a mark begins, or null when the operation begins none. */
function markOf({ operator, operands }: Operation, resources: mupdf.PDFObject, layers: Layers): Mark | null {
  if (operator === 'BMC') return 'plain'
  if (operator !== 'BDC') return null
  const [tag, name] = operands
  if (tag !== '/OC' || name?.startsWith('/') !== true) return 'plain'
  return layers.isHidden(within(resources, 'Properties', nameOf(name))) ? 'hidden' : 'shown'
}

function isHiddenObject(
  { operator, operands }: Operation,
  resources: mupdf.PDFObject,
  layers: Layers,
): boolean {
  if (operator !== 'Do') return false
  const name = operands.at(-1)
  const layer = name === undefined ? undefined : within(resources, 'XObject', nameOf(name), 'OC')
  return layer !== undefined && !layer.isNull() && layers.isHidden(layer)
}

/** What stands at a path; asking MuPDF's null for anything would throw. */
const within = (object: mupdf.PDFObject, ...path: string[]): mupdf.PDFObject =>
  object.isDictionary() ? object.get(...path) : object

/** A name as written (`/A#20B`) as the name it is. */
const nameOf = (written: string): string =>
  written.slice(1).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** What is left of an operator that paints, when it must not: clipping and the text position go on. */
function withoutPaint(operation: Operation): string {
  const { operator, operands, source } = operation
  if (pathPainters.has(operator)) return ' n\n'
  if (otherPainters.has(operator)) return '\n'
  if (operator === "'") return ' T*\n'
  return operator === '"' ? ` ${operands[0] ?? 0} Tw ${operands[1] ?? 0} Tc T*\n` : source
}

const pathPainters = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
const otherPainters = new Set(['Do', 'sh', 'BI', 'EI', 'Tj', 'TJ'])
