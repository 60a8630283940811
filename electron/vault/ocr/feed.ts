import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { WaitingPage } from './waiting.ts'

/** A page whose turn it is. */
export type Task = WaitingPage & { readonly id: DocumentId }

/** A document whose pages are being recognised: which of them wait, and how many are under way. */
type Open = { readonly id: DocumentId; readonly pages: WaitingPage[]; underway: number }

export type Source = {
  /** Documents with pages to recognise. */
  readonly documents: () => readonly DocumentId[]
  readonly pages: (id: DocumentId) => readonly WaitingPage[]
  /** The page that is looked at now. */
  readonly favoured?: () => { readonly id: DocumentId; readonly page: number } | undefined
}

/** Hands out pages in order: the one that is looked at first, then document after document, until none is left. */
export class Feed {
  readonly #source: Source
  readonly #open: Open[] = []
  /** Each document is taken up once, or one that cannot be done would come back for ever. */
  readonly #seen = new Set<DocumentId>()

  constructor(source: Source) {
    this.#source = source
  }

  /** The next page, undefined when none is left. `onEmpty` hears of documents of which no page waits. */
  next(onEmpty: (id: DocumentId) => void): Task | undefined {
    const favoured = this.#favoured()
    if (favoured) return favoured
    const ready = this.#open.find(({ pages }) => pages.length > 0) ?? this.#openNext(onEmpty)
    return ready ? take(ready, 0) : undefined
  }

  /** A page is done with; true when it was the last one of its document. */
  settle(id: DocumentId): boolean {
    const at = this.#open.findIndex((open) => open.id === id)
    const open = this.#open[at]
    if (!open) return false
    open.underway -= 1
    if (open.underway > 0 || open.pages.length > 0) return false
    this.#open.splice(at, 1)
    return true
  }

  /** Pages that wait in the documents that are open. */
  get left(): number {
    return this.#open.reduce((sum, { pages }) => sum + pages.length, 0)
  }

  /** Pages that were handed out and are not done with. */
  get underway(): number {
    return this.#open.reduce((sum, { underway }) => sum + underway, 0)
  }

  /** Has a document go no further: it went to the bin. */
  drop(id: DocumentId): void {
    const open = this.#open.find((one) => one.id === id)
    open?.pages.splice(0)
  }

  #favoured(): Task | undefined {
    const wanted = this.#source.favoured?.()
    if (!wanted) return undefined
    const isOpen = this.#open.some(({ id }) => id === wanted.id)
    if (!isOpen && !this.#seen.has(wanted.id) && this.#source.documents().includes(wanted.id)) {
      this.#take(wanted.id)
    }
    const open = this.#open.find(({ id }) => id === wanted.id)
    const at = open?.pages.findIndex(({ page }) => page === wanted.page) ?? -1
    return open && at >= 0 ? take(open, at) : undefined
  }

  #openNext(onEmpty: (id: DocumentId) => void): Open | undefined {
    for (const id of this.#source.documents()) {
      if (this.#seen.has(id)) continue
      const open = this.#take(id)
      if (open) return open
      onEmpty(id)
    }
    return undefined
  }

  #take(id: DocumentId): Open | undefined {
    this.#seen.add(id)
    const pages = [...this.#source.pages(id)]
    if (pages.length === 0) return undefined
    const open: Open = { id, pages, underway: 0 }
    this.#open.push(open)
    return open
  }
}

function take(open: Open, at: number): Task | undefined {
  const [page] = open.pages.splice(at, 1)
  if (!page) return undefined
  open.underway += 1
  return { ...page, id: open.id }
}
