import type { PageBook } from '../domain/meeting.ts'

export type FoundPage = {
  readonly id: string
  readonly no: string
  readonly title: string
  /** Page of the document, from 1. */
  readonly page: number
}

const asked = /^(?:bladzijde|blz\.?|pagina|pag\.?|page|p\.)?\s*([a-z]?)\s*(\d{1,5})$/i

/**
 * The document and page under a number as somebody calls it out: "27", "bladzijde 27", "B3". `made`: a page that the
 * dossier itself made, such as its index. Null: no such page.
 */
export function findPage(book: PageBook, text: string): FoundPage | 'made' | null {
  const [, letter = '', digits] = asked.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const page = pageOfLabel(book, letter.toUpperCase(), Number(digits))
  return page === null ? null : exhibitAt(book, page)
}

function exhibitAt(book: PageBook, page: number): FoundPage | 'made' | null {
  if (page > (book.exhibits.at(-1)?.to ?? 0)) return null
  const exhibit = book.exhibits.find(({ from, to }) => from <= page && page <= to)
  if (!exhibit) return 'made'
  const { id, no, title, from, taken } = exhibit
  return { id, no, title, page: taken?.[page - from] ?? page - from + 1 }
}

/** Where in the file the page with this label lies. */
function pageOfLabel({ labels }: PageBook, prefix: string, number: number): number | null {
  for (const [at, range] of labels.entries()) {
    const page = range.page + number - range.start
    const end = labels[at + 1]?.page ?? Infinity
    if (range.prefix === prefix && page >= range.page && page < end) return page
  }
  return null
}
