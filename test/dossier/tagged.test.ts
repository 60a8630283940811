import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()
const name = (text: string): PDFName => PDFName.of(text)

/** Every element of the structure of a file, as pdf-lib reads it, with what stands in the tree of parents. */
async function structureOf(file: string) {
  const document = await PDFDocument.load(readFileSync(file))
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const whole = root.lookup(name('K'), PDFDict)
  const elements = whole
    .lookup(name('K'), PDFArray)
    .asArray()
    .map((ref) => ({
      ref,
      element: document.context.lookup(ref, PDFDict),
    }))
  const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const parents = new Map<number, readonly unknown[]>()
  for (let at = 0; at < nums.size(); at += 2)
    parents.set(nums.lookup(at, PDFNumber).asNumber(), nums.lookup(at + 1, PDFArray).asArray())
  return { document, elements, parents, marked: document.catalog.lookup(name('MarkInfo'), PDFDict) }
}

describe('the structure of a dossier', () => {
  let read: Awaited<ReturnType<typeof structureOf>>
  let pages = 0
  beforeAll(async () => {
    const report = await made('structuur.pdf')
    pages = report.files[0]?.pages ?? 0
    read = await structureOf(join(folder, 'structuur.pdf'))
  })

  it('says what is a heading and what a paragraph, for every page', () => {
    const roles = read.elements.map(({ element }) => element.lookup(name('S'), PDFName).decodeText())
    expect(new Set(roles)).toEqual(new Set(['H1', 'H2', 'P']))
    const spoken = new Set(read.elements.map(({ element }) => String(element.get(name('Pg')))))
    expect(spoken.size).toBe(pages)
    expect(String(read.marked.get(name('Marked')))).toBe('true')
  })

  it('leads from every mark in the contents to the one element that names it', () => {
    for (const { ref, element } of read.elements) {
      for (const kid of element.lookup(name('K'), PDFArray).asArray()) {
        const { key, id } = placeOf(read.document, element, kid)
        expect(String(read.parents.get(key)?.[id])).toBe(String(ref))
      }
    }
    const named = [...read.parents.values()].flat().map(String)
    expect(new Set(named).size).toBe(read.elements.length)
  })

  it.runIf(spawnSync('pdfinfo', ['-v']).status === 0)('is read aloud by another program', () => {
    const text = execFileSync('pdfinfo', ['-struct-text', join(folder, 'structuur.pdf')], {
      encoding: 'utf8',
    })
    expect(text).toMatch(/H1 \(block\)\s+"Wie, wat, wat belangrijk is"/)
    expect(text).toMatch(/inhoud doc-1 blad 1/)
    expect(text).not.toMatch(/\d+ \/ \d+"/)
  })
})

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
