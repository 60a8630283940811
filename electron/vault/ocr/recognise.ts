import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { createRecogniser, type Recogniser, type SharedFile } from '../../ocr/recogniser.ts'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { clearWaiting } from '../intake/waiting-work.ts'
import type { Session } from '../session/session.ts'
import { attempt } from '../store/failures.ts'
import { Feed, type Source, type Task } from './feed.ts'
import { loadPages } from './load-pages.ts'
import { finishDocument, storePage } from './store-page.ts'
import { waitingDocuments, waitingPages } from './waiting.ts'

/** How far it is: pages of all documents in hand, and the title of the one that is worked on. */
export type OcrProgress = { readonly done: number; readonly total: number; readonly label: string }

export type RecogniseOptions = {
  /** Only these documents; all of the case that wait when left out. */
  readonly ids?: readonly DocumentId[]
  /** Made for this call, and ended with it, when left out. */
  readonly recogniser?: Recogniser
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: OcrProgress) => void
  /** All pages of a document were looked at. */
  readonly onDocument?: (id: DocumentId) => void
  readonly favoured?: Source['favoured']
  /** Documents that are left waiting. */
  readonly declined?: (id: DocumentId) => boolean
}

export type Recognised = {
  readonly documents: number
  readonly pages: number
  /** Pages among them that could not be recognised. */
  readonly unrecognised: number
}

/**
 * Recognises the pages of a case that wait for it, several at a time. Each page is on the disk when it is counted,
 * so whatever breaks this off, the next call goes on from there; documents that come in meanwhile are done too.
 * Throws `Failed` (`disk-full`, `vault-locked` …), or the signal's reason.
 */
export async function recogniseWaiting(
  session: Session,
  caseId: CaseId,
  options: RecogniseOptions = {},
): Promise<Recognised> {
  const db = openCase(session, caseId)
  if ((options.ids ?? waitingDocuments(db)).length === 0) {
    clearWaiting(session.register, caseId, 'ocr')
    return { documents: 0, pages: 0, unrecognised: 0 }
  }
  const recogniser = options.recogniser ?? createRecogniser()
  try {
    return await new Run(session, caseId, recogniser, options).finish()
  } finally {
    if (options.recogniser === undefined) await recogniser.close()
  }
}

/** One going through of a case. */
class Run {
  readonly #session: Session
  readonly #caseId: CaseId
  readonly #recogniser: Recogniser
  readonly #options: RecogniseOptions
  readonly #feed: Feed
  readonly #files = new Map<DocumentId, Promise<SharedFile>>()
  /** Stops the other lanes when one fails. */
  readonly #broken = new AbortController()
  readonly #signal: AbortSignal
  #sums = { documents: 0, pages: 0, unrecognised: 0 }

  constructor(session: Session, caseId: CaseId, recogniser: Recogniser, options: RecogniseOptions) {
    this.#session = session
    this.#caseId = caseId
    this.#recogniser = recogniser
    this.#options = options
    const { ids, signal, favoured } = options
    this.#signal = signal ? AbortSignal.any([signal, this.#broken.signal]) : this.#broken.signal
    this.#feed = new Feed({
      documents: () => {
        const waiting = waitingDocuments(this.#db()).filter((id) => options.declined?.(id) !== true)
        return ids ? waiting.filter((id) => ids.includes(id)) : waiting
      },
      pages: (id) => waitingPages(this.#db(), id),
      ...(favoured ? { favoured } : {}),
    })
  }

  async finish(): Promise<Recognised> {
    const lanes = Array.from({ length: this.#recogniser.threads }, () => this.#lane())
    const ended = await Promise.allSettled(lanes)
    const failed = ended.find((lane) => lane.status === 'rejected')
    this.#options.signal?.throwIfAborted()
    if (failed) throw this.#broken.signal.reason
    if (waitingDocuments(this.#db()).length === 0) clearWaiting(this.#session.register, this.#caseId, 'ocr')
    return this.#sums
  }

  async #lane(): Promise<void> {
    try {
      for (let task = this.#next(); task; task = this.#next()) await this.#recognise(task)
    } catch (error) {
      this.#broken.abort(error)
      throw error
    }
  }

  #next(): Task | undefined {
    this.#signal.throwIfAborted()
    return this.#feed.next((id) => this.#ended(id))
  }

  async #recognise({ id, page, turn }: Task): Promise<void> {
    const file = await this.#file(id)
    if (file) {
      this.#tell(id)
      const reading = await this.#recogniser.recognise(file, page - 1, { turn, signal: this.#signal })
      this.#keep(id, () => storePage(this.#db(), id, page, reading))
      this.#sums.pages += 1
      if (reading.state === 'unrecognised') this.#sums.unrecognised += 1
    }
    if (this.#feed.settle(id)) this.#ended(id)
    this.#tell(id)
  }

  /** A document that went to the bin meanwhile has no bytes to give. */
  async #file(id: DocumentId): Promise<SharedFile | undefined> {
    const known = this.#files.get(id)
    const loading = known ?? loadPages(this.#session, this.#caseId, id)
    this.#files.set(id, loading)
    try {
      return await loading
    } catch (error) {
      if (!isGone(error)) throw error
      this.#feed.drop(id)
      return undefined
    }
  }

  #ended(id: DocumentId): void {
    this.#files.delete(id)
    this.#keep(id, () => {
      finishDocument(this.#db(), this.#session.register, id)
      this.#sums.documents += 1
      this.#options.onDocument?.(id)
    })
  }

  #keep(id: DocumentId, store: () => void): void {
    try {
      store()
    } catch (error) {
      if (!isGone(error)) throw error
      this.#feed.drop(id)
    }
  }

  #tell(id: DocumentId): void {
    const title = attempt(() => getDocument(this.#db(), id).title)
    const { pages } = this.#sums
    this.#options.onProgress?.({
      done: pages,
      total: pages + this.#feed.left + this.#feed.underway,
      label: title.ok ? title.value : '',
    })
  }

  #db = () => openCase(this.#session, this.#caseId)
}

const isGone = (error: unknown): boolean =>
  error instanceof Failed && error.failure.kind === 'not-found' && error.failure.detail === 'document'
