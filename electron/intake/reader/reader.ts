import { availableParallelism } from 'node:os'
import type { PhotoSteps } from '../../../shared/domain/photo.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { titleFromName } from '../guess/guess-title.ts'
import { sniff } from '../sniff.ts'
import { mostFileBytes } from '../walk.ts'
import type {
  Developed,
  FileCheck,
  LabelledBox,
  PageDots,
  PageImage,
  PagePick,
  PageRooms,
  PageSize,
  PictureBounds,
  PlacedWord,
  ReadResult,
  Request,
  Shrunk,
  TaskName,
  Tasks,
  UnreadableReason,
} from './messages.ts'
import { Pool } from './pool.ts'
import { withRooms } from './with-rooms.ts'

export type {
  FileCheck,
  PageDots,
  PageImage,
  PagePick,
  PageRooms,
  PageSize,
  PlacedWord,
  ReadResult,
} from './messages.ts'

export interface ReaderOptions {
  /** Files read at the same time. Default: 2, or the number of cores when that is 1. */
  readonly workers?: number
  /** Longest time for one file in milliseconds, default 16,000. */
  readonly timeoutMs?: number
}

interface Cancellable {
  readonly signal?: AbortSignal
}

/**
 * A document that is looked at page by page: it stays open in a worker under its key, so the next page costs only its
 * drawing. `load` gives the bytes when needed, and they move into the worker; what it throws, the call rejects with.
 */
export interface Opened {
  readonly key: string
  readonly load: () => Uint8Array
  /** Opens it, when it is a file that we locked ourselves. */
  readonly password?: string | undefined
}

/**
 * Reads foreign files in worker threads with limits of time and memory. The bytes are copied once when a
 * worker is free for them; the caller's buffer stays usable, and must not change until the promise settles.
 * All calls reject with the signal's reason when it aborts, and with nothing else that a file can cause.
 */
export interface Reader {
  /**
   * Kind, pages, text, guesses. What cannot be read is a result too. `language`: of the words that we put into the text
   * ourselves ("slide 1", that there is more), Dutch when it is not said.
   */
  read(
    bytes: Uint8Array,
    name: string,
    options?: Cancellable & { readonly language?: Language },
  ): Promise<ReadResult>
  /**
   * A PDF made clean: repaired, decrypted, notes and form values painted, hidden layers and all active content
   * gone. Fails with `unreadable-file`, its reason as `detail`.
   */
  repair(bytes: Uint8Array, options?: Cancellable): Promise<Result<Uint8Array>>
  /** A page (from 0) of a PDF or picture as PNG, upright, about `widthPx` wide. Never waits for files that are read. */
  renderPage(
    document: Uint8Array | Opened,
    page: number,
    widthPx: number,
    options?: Cancellable,
  ): Promise<Result<PageImage>>
  /** The same as dots: to show at once, for that is several times as fast as a PNG. */
  drawPage(
    document: Uint8Array | Opened,
    page: number,
    widthPx: number,
    options?: Cancellable,
  ): Promise<Result<PageDots>>
  /** Sizes of the pages of a PDF or picture as shown, in points, at most 2,000. */
  pageSizes(document: Uint8Array | Opened, options?: Cancellable): Promise<Result<PageSize[]>>
  /** The words of a page (from 0) of a PDF and where they stand; none for a picture. */
  pageWords(document: Uint8Array | Opened, page: number, options?: Cancellable): Promise<Result<PlacedWord[]>>
  /**
   * A new PDF of pages of these files, in the order of `picks`: texts stay texts, pictures become pages. Fails with
   * `unreadable-file`, its reason as `detail`.
   */
  arrange(
    sources: readonly Uint8Array[],
    picks: readonly PagePick[],
    options?: Cancellable,
  ): Promise<Result<Uint8Array>>
  /**
   * A page (from 0) of a PDF or picture as a picture of 200 dpi, alone in a new PDF, with these boxes black: nothing
   * of the file comes along but what is seen beside them. Fails with `unreadable-file`.
   */
  redact(
    bytes: Uint8Array,
    page: number,
    boxes: readonly LabelledBox[],
    options?: Cancellable,
  ): Promise<Result<Uint8Array>>
  /**
   * The picture of a PDF of one page (its resource `Im`) as a smaller JPEG, within the bounds of what it turns out to
   * be: a photo or a scan of text. Fails with `unreadable-file`, its reason as `detail`.
   */
  shrink(
    bytes: Uint8Array,
    bounds: { readonly photo: PictureBounds; readonly text: PictureBounds },
    options?: Cancellable,
  ): Promise<Result<Shrunk>>
  /** What stands in the way of handing a PDF or picture on, page by page. Fails with `unreadable-file`. */
  check(bytes: Uint8Array, options?: Cancellable): Promise<Result<FileCheck>>
  /**
   * Where the pages of a PDF have room for a page number, but for those (from 0) that are left out; as many as can be
   * looked at in a quarter of the time that a file has. Fails with `unreadable-file`.
   */
  rooms(bytes: Uint8Array, without: readonly number[], options?: Cancellable): Promise<Result<PageRooms>>
  /** A PDF without its password. Fails with `unreadable-file` (detail `needs-password`) when it is another one. */
  unlock(bytes: Uint8Array, password: string, options?: Cancellable): Promise<Result<Uint8Array>>
  /** The steps that make the best page of a photo. Fails with `unreadable-file`, its reason as `detail`. */
  propose(photo: Uint8Array, options?: Cancellable): Promise<Result<PhotoSteps>>
  /** The page that the steps make of a photo, its longest side at most `longest` dots. Fails like `propose`. */
  develop(
    photo: Uint8Array,
    steps: PhotoSteps,
    longest: number,
    options?: Cancellable,
  ): Promise<Result<Developed>>
  /** Ends the workers. What still waits rejects. */
  close(): Promise<void>
}

export function createReader(options: ReaderOptions = {}): Reader {
  const timeoutMs = options.timeoutMs ?? 16_000
  const pool = new Pool(options.workers ?? Math.min(2, availableParallelism()), timeoutMs, true)
  // Whoever reads a page never waits for the files that come in meanwhile.
  const desk = new Pool(1, timeoutMs, false)
  const ask: Ask = async <K extends TaskName>(
    task: K,
    request: Extract<Request, { task: K }>,
    { signal }: Cancellable,
    load?: () => Uint8Array,
  ): Promise<Result<Tasks[K]['answer']>> => {
    const outcome = await (atDesk.has(task) ? desk : pool).perform(
      { request, load, signal },
      task !== 'repair',
    )
    if (outcome.state === 'unreadable') return fail({ kind: 'unreadable-file', detail: outcome.reason })
    return ok(given<Tasks[K]['answer']>(outcome.answer[task]))
  }
  const rooms: Reader['rooms'] = (bytes, without, own = {}) =>
    ask('rooms', { task: 'rooms', bytes, without, softLimitMs: timeoutMs / 4 }, own)
  return {
    async read(bytes, name, { signal, language = 'nl' } = {}) {
      if (bytes.byteLength > mostFileBytes) return unreadable(bytes, name, 'too-large')
      const request: Request = { task: 'read', bytes, name, softLimitMs: timeoutMs, language }
      const outcome = await pool.perform({ request, signal }, false)
      if (outcome.state === 'unreadable') return unreadable(bytes, name, outcome.reason)
      return withRooms(given(outcome.answer.read), bytes, async (pages, without) =>
        rooms(pages, without, signal ? { signal } : {}),
      )
    },
    repair: (bytes, own = {}) => ask('repair', { task: 'repair', bytes }, own),
    ...looking(ask),
    arrange: (sources, picks, own = {}) => {
      const lengths = sources.map((source) => source.length)
      return ask('arrange', { task: 'arrange', bytes: Buffer.concat(sources), lengths, picks }, own)
    },
    redact: (bytes, page, boxes, own = {}) => ask('redact', { task: 'redact', bytes, page, boxes }, own),
    shrink: (bytes, bounds, own = {}) => ask('shrink', { task: 'shrink', bytes, ...bounds }, own),
    check: (bytes, own = {}) => ask('check', { task: 'check', bytes }, own),
    rooms,
    unlock: (bytes, password, own = {}) => ask('unlock', { task: 'unlock', bytes, password }, own),
    propose: (bytes, own = {}) => ask('propose', { task: 'propose', bytes }, own),
    develop: (bytes, steps, longest, own = {}) =>
      ask('develop', { task: 'develop', bytes, steps, longest }, own),
    close: async () => {
      await Promise.all([pool.close(), desk.close()])
    },
  }
}

type Ask = <K extends TaskName>(
  task: K,
  request: Extract<Request, { task: K }>,
  own: Cancellable,
  load?: () => Uint8Array,
) => Promise<Result<Tasks[K]['answer']>>

type Looks = Pick<Reader, 'renderPage' | 'drawPage' | 'pageSizes' | 'pageWords'>

/** What only looks at a document, which may be open already. */
const looking = (ask: Ask): Looks => ({
  renderPage: (document, page, widthPx, own = {}) => {
    const [file, load] = bytesOf(document)
    return ask('render', { task: 'render', ...file, page, widthPx: widthOf(widthPx) }, own, load)
  },
  drawPage: (document, page, widthPx, own = {}) => {
    const [file, load] = bytesOf(document)
    return ask('draw', { task: 'draw', ...file, page, widthPx: widthOf(widthPx) }, own, load)
  },
  pageSizes: (document, own = {}) => {
    const [file, load] = bytesOf(document)
    return ask('sizes', { task: 'sizes', ...file }, own, load)
  },
  pageWords: (document, page, own = {}) => {
    const [file, load] = bytesOf(document)
    return ask('layer', { task: 'layer', ...file, page }, own, load)
  },
})

const widthOf = (wanted: number): number => Math.min(Math.max(Math.round(wanted), 16), 8_000)
const atDesk = new Set<TaskName>(['render', 'draw', 'sizes', 'layer'])
const noBytes = new Uint8Array()

type Given = Pick<Request, 'bytes' | 'key' | 'password'>
const bytesOf = (document: Uint8Array | Opened): [Given, (() => Uint8Array) | undefined] =>
  document instanceof Uint8Array
    ? [{ bytes: document }, undefined]
    : [{ bytes: noBytes, key: document.key, ...lockOf(document) }, document.load]

const lockOf = ({ password }: Opened) => (password === undefined ? {} : { password })

function unreadable(bytes: Uint8Array, name: string, reason: UnreadableReason): ReadResult {
  const title = titleFromName(name)
  return { status: 'unreadable', ...sniff(bytes), pages: 0, pageTexts: [], ocr: 'none', reason, title }
}

/** A worker that answers another task than it was asked is a bug. */
function given<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('the reading worker answered something else')
  return answer
}
