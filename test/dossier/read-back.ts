import { readFileSync } from 'node:fs'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface ReadPage {
  readonly text: string
  /** Text with its place: x from the left, y from the bottom, in points. */
  readonly items: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Target pages of the links on it, top to bottom. */
  readonly links: readonly number[]
}

export interface ReadOutline {
  readonly title: string
  readonly page: number
  readonly children: readonly ReadOutline[]
}

export interface ReadBack {
  readonly pages: readonly ReadPage[]
  readonly outline: readonly ReadOutline[]
  readonly labels: readonly string[] | null
  readonly title: unknown
  readonly language: unknown
  readonly pageMode: string
}

/** All bookmarks, whatever their level. */
export const flat = (outline: readonly ReadOutline[]): ReadOutline[] =>
  outline.flatMap((item) => [item, ...flat(item.children)])

/** A finished PDF as another program (pdf.js) reads it. */
export async function readBack(file: string, password?: string): Promise<ReadBack> {
  const data = new Uint8Array(readFileSync(file))
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    ...(password ? { password } : {}),
  })
  const pdf = await task.promise
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
    const pages: ReadPage[] = []
    for (const number of numbers) pages.push(await readPage(pdf, number))
    const { info } = await pdf.getMetadata()
    const facts: Record<string, unknown> = { ...info }
    return {
      pages,
      outline: await readOutline(pdf, (await pdf.getOutline()) ?? []),
      labels: await pdf.getPageLabels(),
      title: facts['Title'],
      language: facts['Language'],
      pageMode: await pdf.getPageMode(),
    }
  } finally {
    await task.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const placed = items.flatMap((item) => {
    if (!('str' in item)) return []
    const [x, y] = item.transform.slice(4).map(Number)
    return [{ text: item.str, x: x ?? 0, y: y ?? 0 }]
  })
  const annotations: { subtype: string; dest?: unknown; rect: number[] }[] = await page.getAnnotations()
  const links = annotations
    .filter(({ subtype }) => subtype === 'Link')
    .toSorted((one, other) => (other.rect[3] ?? 0) - (one.rect[3] ?? 0))
  const targets: number[] = []
  for (const { dest } of links) targets.push(await pageOfDest(pdf, dest))
  return { text: placed.map(({ text }) => text).join(' '), items: placed, links: targets }
}

async function pageOfDest(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const found = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const ref: unknown = Array.isArray(found) ? found[0] : null
  if (!isRef(ref)) throw new Error('a link without a page')
  return (await pdf.getPageIndex(ref)) + 1
}

const isRef = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value

interface PdfjsOutline {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly PdfjsOutline[]
}

async function readOutline(pdf: PDFDocumentProxy, items: readonly PdfjsOutline[]): Promise<ReadOutline[]> {
  const read: ReadOutline[] = []
  for (const { title, dest, items: inner } of items) {
    read.push({ title, page: await pageOfDest(pdf, dest), children: await readOutline(pdf, inner) })
  }
  return read
}
