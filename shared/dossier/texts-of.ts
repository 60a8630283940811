import type { DossierContent } from './content.ts'

/** Where a text stands in what a dossier is made from: `['contacts', 3, 'summary']`. */
export type TextPath = readonly (string | number)[]

/** Says which document or file is meant, to the program alone: never printed as words. */
const technical: ReadonlySet<string> = new Set(['id', 'documentId', 'token', 'follows', 'sha256'])

/** All that a dossier is made from, with each of its texts in other words. */
export function withTexts(content: DossierContent, change: (text: string) => string): DossierContent {
  return changed(content, change)
}

function changed<T>(value: T, change: (text: string) => string): T
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => changed(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, technical.has(key) ? each : changed(each, change)]),
  )
}

/** Every text of it, with where it stands. Whatever is added to the content is among them by itself. */
export const textsOf = (content: DossierContent): { readonly path: TextPath; readonly text: string }[] =>
  gathered(content, [])

function gathered(value: unknown, path: TextPath): { path: TextPath; text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((each, at) => gathered(each, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    technical.has(key) ? [] : gathered(each, [...path, key]),
  )
}
