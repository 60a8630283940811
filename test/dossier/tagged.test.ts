import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()
const name = (text: string): PDFName => PDFName.of(text)

type Element = {
  readonly ref: string
  readonly role: string
  readonly element: PDFDict
  readonly parent: string
  /** The elements that stand in it. */
  readonly kids: readonly Element[]
  /** Numbers and references of marked contents, and of links. */
  readonly marks: readonly unknown[]
}

/** Every element of the structure of a file, as pdf-lib reads it, with what stands in the tree of parents. */
async function structureOf(file: string) {
  const document = await PDFDocument.load(readFileSync(file))
  const { context } = document
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const isElement = (kid: unknown): kid is PDFRef =>
    kid instanceof PDFRef && String(context.lookup(kid, PDFDict).get(name('Type'))) === '/StructElem'
  const read = (ref: PDFRef): Element => {
    const element = context.lookup(ref, PDFDict)
    const all = element.lookupMaybe(name('K'), PDFArray)?.asArray() ?? []
    return {
      ref: String(ref),
      role: element.lookup(name('S'), PDFName).decodeText(),
      element,
      parent: String(element.get(name('P'))),
      kids: all.filter(isElement).map(read),
      marks: all.filter((kid) => !isElement(kid)),
    }
  }
  const whole = read(root.get(name('K')) as PDFRef)
  const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const parents = new Map<number, readonly unknown[] | string>()
  for (let at = 0; at < nums.size(); at += 2) {
    const found = nums.get(at + 1)
    parents.set(
      nums.lookup(at, PDFNumber).asNumber(),
      found instanceof PDFRef ? String(found) : (found as PDFArray).asArray(),
    )
  }
  const marked = document.catalog.lookup(name('MarkInfo'), PDFDict)
  return { document, whole, elements: below(whole), parents, marked }
}

const below = ({ kids }: Element): Element[] => kids.flatMap((kid) => [kid, ...below(kid)])

describe('the structure of a dossier', () => {
  let read: Awaited<ReturnType<typeof structureOf>>
  let pages = 0
  beforeAll(async () => {
    const report = await made('structuur.pdf')
    pages = report.files[0]?.pages ?? 0
    read = await structureOf(join(folder, 'structuur.pdf'))
  })

  const of = (role: string): Element[] => read.elements.filter((each) => each.role === role)

  it('says what is a heading, a paragraph, a table, a list and a link, for every page', () => {
    const roles = new Set(read.elements.map(({ role }) => role))
    const all = ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody', 'Link']
    expect(roles).toEqual(new Set(all))
    const spoken = read.elements.flatMap(({ element, marks }) => [
      String(element.get(name('Pg'))),
      ...marks.map((mark) => (mark instanceof PDFDict ? String(mark.get(name('Pg'))) : 'undefined')),
    ])
    expect(new Set(spoken.filter((page) => page !== 'undefined')).size).toBe(pages)
    expect(String(read.marked.get(name('Marked')))).toBe('true')
  })

  it('leads from every mark in the contents to the one element that names it', () => {
    for (const { ref, element, marks } of read.elements) {
      for (const mark of marks.filter((each) => !isObject(each))) {
        const { key, id } = placeOf(read.document, element, mark)
        expect(String(read.parents.get(key)?.[id])).toBe(ref)
      }
    }
    const named = new Set([...read.parents.values()].flat().map(String))
    const holding = read.elements.filter(({ marks }) => marks.length > 0)
    expect(named).toEqual(new Set(holding.map(({ ref }) => ref)))
  })

  it('has every element once, in the one that it names as its parent', () => {
    const refs = read.elements.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    for (const whole of [read.whole, ...read.elements])
      for (const kid of whole.kids) expect(kid.parent).toBe(whole.ref)
  })

  it('has tables with a head, of which each row has as many cells', () => {
    expect(of('Table').length).toBeGreaterThan(3)
    for (const { kids } of of('Table')) {
      expect(kids.length).toBeGreaterThan(1)
      const heads = kids[0]?.kids ?? []
      for (const [at, row] of kids.entries()) {
        expect(row.role).toBe('TR')
        // The head is repeated on every page, but read aloud once.
        const cell = at === 0 ? 'TH' : 'TD'
        expect(row.kids.map(({ role }) => role)).toEqual(heads.map(() => cell))
      }
      for (const { element } of heads) {
        const attributes = element.lookup(name('A'), PDFDict)
        expect(String(attributes.get(name('O')))).toBe('/Table')
        expect(String(attributes.get(name('Scope')))).toBe('/Column')
      }
    }
  })

  it('has lists of points with what they say', () => {
    for (const { kids } of of('L')) {
      expect(kids.length).toBeGreaterThan(0)
      for (const point of kids) {
        expect(point.role).toBe('LI')
        expect(point.kids.map(({ role }) => role)).toEqual(['LBody'])
      }
    }
  })

  it('has the links of the made pages beside their words, and those that are stamped on a page', () => {
    expect(of('Link').length).toBeGreaterThan(5)
    const stamped: string[] = []
    for (const { ref, marks } of of('Link')) {
      const objects = marks.filter(isObject)
      expect(objects).toHaveLength(1)
      const annotation = objects[0]?.lookup(name('Obj'), PDFDict)
      // The words of a stamp are no part of the page; what the link says is read aloud.
      if (marks.length === 1) stamped.push(annotation?.lookup(name('Contents'), PDFString).decodeText() ?? '')
      expect(String(annotation?.get(name('Subtype')))).toBe('/Link')
      const key = annotation?.lookup(name('StructParent'), PDFNumber).asNumber() ?? -1
      expect(read.parents.get(key)).toBe(ref)
    }
    const linked = of('Link')
      .flatMap(({ marks }) => marks.filter(isObject))
      .map((mark) => String(mark.get(name('Obj'))))
    const onPages = read.document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    expect(onPages.map(String).toSorted()).toEqual(linked.toSorted())
    const { length } = sample().documents
    expect(stamped).toEqual(Array.from({ length }, () => 'Naar inhoudsopgave'))
  })

  it.runIf(spawnSync('pdfinfo', ['-v']).status === 0)('is read aloud by another program', () => {
    const text = execFileSync('pdfinfo', ['-struct-text', join(folder, 'structuur.pdf')], {
      encoding: 'utf8',
    })
    expect(text).toMatch(/H1 \(block\)\s+"Wie, wat, wat belangrijk is"/)
    expect(text).toMatch(/inhoud doc-1 blad 1/)
    expect(text).not.toMatch(/\d+ \/ \d+"/)
    // What is written in a row is read in its cells, one after the other.
    expect(text).toMatch(/Table \(block\)\s+TR\s+TH:\s+\/Scope \/Column\s+"Datum"/)
    expect(text).toMatch(/TD\s+"Ongeluk van Bram "/)
    expect(text).toMatch(/LI \(block\)\s+LBody \(block\)\s+"Een vaste begeleider/)
  })
})

const isObject = (mark: unknown): mark is PDFDict =>
  mark instanceof PDFDict && String(mark.get(name('Type'))) === '/OBJR'

/** Under which key of the parents a mark stands, and which number it has: of a page, or of the form that draws it. */
function placeOf(document: PDFDocument, element: PDFDict, kid: unknown): { key: number; id: number } {
  const keyOf = (ref: PDFRef): number => {
    const found = document.context.lookup(ref)
    const dict = found instanceof PDFRawStream ? found.dict : found
    if (!(dict instanceof PDFDict)) throw new Error('neither page nor form')
    return dict.lookup(name('StructParents'), PDFNumber).asNumber()
  }
  if (kid instanceof PDFNumber) return { key: keyOf(element.get(name('Pg')) as PDFRef), id: kid.asNumber() }
  const mark = kid as PDFDict
  return { key: keyOf(mark.get(name('Stm')) as PDFRef), id: mark.lookup(name('MCID'), PDFNumber).asNumber() }
}
