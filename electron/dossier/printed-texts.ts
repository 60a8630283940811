import type { DossierContent } from '../../shared/dossier/content.ts'
import type { Printed, PrintedPlace } from '../../shared/dossier/open-numbers.ts'
import { dossierTitle } from '../../shared/dossier/title.ts'
import type { LaidOut } from './lay-out.ts'
import type { Sheet } from './sheets/sheet.ts'

/**
 * All words that a dossier prints by itself, whatever they come from: on the made pages, on every page of a document,
 * in the bookmarks, and in the properties of the file. Not those of the documents.
 */
export function printedTexts(content: DossierContent, { plan, front }: LaidOut): Printed[] {
  const sheets = front.get(1) ?? []
  const made = plan.parts.flatMap(({ key, from, to }) => textsOn(sheets.slice(from - 1, to), key))
  return [
    ...made,
    ...around('stamps', [content.caseName]),
    ...around(
      'bookmarks',
      plan.bookmarks.map(({ title }) => title),
    ),
    ...around('properties', [dossierTitle(content, null), content.maker]),
  ]
}

const around = (place: PrintedPlace, texts: readonly string[]): Printed[] =>
  texts.map((text) => ({ text, place }))

/** The words on made pages, each text once and whole, also where it runs on over lines and pages. */
export function textsOn(sheets: readonly Sheet[], place: PrintedPlace, documentId?: string): Printed[] {
  const texts = new Set<string>()
  for (const { marks, links } of sheets) {
    for (const mark of marks) if (mark.kind === 'text') texts.add(mark.whole ?? mark.text)
    for (const { label } of links) texts.add(label)
  }
  return [...texts].map((text) => ({ text, place, ...(documentId === undefined ? {} : { documentId }) }))
}
