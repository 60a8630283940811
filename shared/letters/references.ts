import { shortDate } from '../dossier/dates.ts'

/** A reference to a document, as it is kept in a text: `@{its id}`. In a dossier it becomes its number and page. */
const token = /@\{([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}/gu

/** The documents that a text refers to, each once. */
export const referencesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(token)].flatMap(([, id]) => (id === undefined ? [] : [id]))),
]

/** The text with each reference in other words. */
export const resolveReferences = (text: string, nameOf: (id: string) => string): string =>
  text.replaceAll(token, (_, id: string) => nameOf(id))

type Named = { readonly id: string; readonly title: string; readonly date: string | null }

/**
 * What documents are called while somebody writes: title and date, and a number where two would be called the same.
 * Brackets, which end a reference, are written round.
 */
export function referenceLabels(documents: readonly Named[]): Map<string, string> {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, title, date } of documents) {
    const plain = title.replaceAll('[', '(').replaceAll(']', ')')
    const label = date === null ? plain : `${plain} (${shortDate(date, 'nl')})`
    const own = firstFree(label, taken)
    taken.add(own)
    labels.set(id, own)
  }
  return labels
}

function firstFree(label: string, taken: ReadonlySet<string>): string {
  for (let count = 2, own = label; ; count += 1) {
    if (!taken.has(own)) return own
    own = `${label} (${count})`
  }
}

/** A text as it is shown to be written in: `@[Beschikking (4 mrt 2026)]`. */
export const shownReferences = (text: string, labels: ReadonlyMap<string, string>): string =>
  text.replaceAll(token, (whole, id: string) => {
    const label = labels.get(id)
    return label === undefined ? whole : `@[${label}]`
  })

/** The same as it is kept. What is called like no document stays what was typed. */
export function storedReferences(text: string, labels: ReadonlyMap<string, string>): string {
  const ids = new Map([...labels].map(([id, label]) => [label, id]))
  return text.replaceAll(/@\[([^\]]+)\]/gu, (whole, label: string) => {
    const id = ids.get(label)
    return id === undefined ? whole : `@{${id}}`
  })
}

/** What is typed after an `@` before the cursor; null when nobody is choosing a document there. */
export function beingChosen(
  text: string,
  cursor: number,
): { readonly from: number; readonly typed: string } | null {
  const before = text.slice(0, cursor)
  const found = /(?:^|[\s(])@([^\n@[\]{}]{0,40})$/u.exec(before)
  const typed = found?.[1]
  return typed === undefined ? null : { from: cursor - typed.length - 1, typed }
}
