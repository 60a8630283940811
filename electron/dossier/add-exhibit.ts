import type { Exhibit } from '../../shared/dossier/plan.ts'
import { fail, ok, type Failure, type Result } from '../../shared/result.ts'
import type { Archive } from './archive/draw.ts'
import {
  otherPages,
  type BundleWriter,
  type PageLink,
  type PagePicture,
  type PdfPlace,
  type PageStamps,
  type SmallPicture,
} from './copy/types.ts'
import {
  judgeOpened,
  judgeRepaired,
  letterFate,
  slipFate,
  stopsExport,
  type Fate,
  type Judge,
} from './judge.ts'
import { ownLetterSheets } from './pages/letter.ts'
import { slipSheets } from './pages/slip.ts'
import { textSheets } from './pages/text-document.ts'
import { reasonOf } from './reasons.ts'
import type { Pictures } from './shrink/pictures.ts'
import { paintTagged } from './sheets/paint.ts'
import type { Sheet } from './sheets/sheet.ts'
import { inTurns } from './turns.ts'
import { titled, unreadable, type DossierSource, type OwnLetter } from './source.ts'

export interface Place {
  readonly bundle: BundleWriter
  readonly signal: AbortSignal | undefined
  /** First page in this file. */
  readonly firstPage: number
  readonly stamps: (i: number) => PageStamps
  /** Links of a sheet that comes to stand on the i-th page from there. */
  readonly links: (sheet: Sheet, i: number) => PageLink[]
  /** Makes pictures smaller, where the dossier must be. */
  readonly pictures?: Pictures | undefined
  /** Draws what cannot go into an archive as it is. */
  readonly archive?: Archive | undefined
}

/**
 * Puts one document in its place, as it was judged. When it turns out otherwise (a file that passed the count may
 * still be broken inside), its new fate comes back: with as many pages it already stands there, else everything has
 * to be laid out again.
 */
export async function addExhibit(
  from: Judge,
  { document }: Exhibit,
  fate: Fate,
  at: Place,
): Promise<Result<Fate>> {
  const opened = await from.open(document.id)
  if (!opened.ok && stopsExport(opened.failure)) return opened
  const source = opened.ok ? opened.value : null
  const letter = source?.kind === 'pdf' && fate.how === 'copy' ? source.letter : undefined
  if (letter) return addLetter(from, document, letter, fate, at)
  const failure = await add(from, document, source, fate, at)
  if (failure === null) return ok(fate)
  return stopsExport(failure) ? fail(failure) : secondTry(from, document, source, { fate, failure }, at)
}

async function secondTry(
  from: Judge,
  document: Exhibit['document'],
  source: DossierSource | null,
  { fate, failure }: { readonly fate: Fate; readonly failure: Failure },
  at: Place,
): Promise<Result<Fate>> {
  const next = await otherFate(from, document, source, fate, failure)
  if (!next.ok || next.value.pages !== fate.pages) return next
  const again = await add(from, document, source, next.value, at)
  if (again === null) return next
  if (stopsExport(again)) return fail(again)
  const last = slipFate(from.page, document, source, reasonOf(again, from.page.content.language))
  if (last.pages === fate.pages) {
    const stopped = await add(from, document, source, last, at)
    if (stopped !== null) return fail(stopped)
  }
  return ok(last)
}

/** An own letter, written with the pages of this plan. With more or fewer of them than planned, all moves. */
async function addLetter(
  from: Judge,
  document: Exhibit['document'],
  letter: OwnLetter,
  fate: Fate,
  at: Place,
): Promise<Result<Fate>> {
  const now = letterFate(from, document, letter)
  if (now.pages !== fate.pages) return ok(now)
  const sheets = ownLetterSheets(from.page, letter, document)
  const pages = takenOf(now)
  const { firstPage, stamps } = at
  const links = pages.flatMap((page, i) => (sheets[page] ? at.links(sheets[page], i) : []))
  const { bytes, tags: all } = await paintTagged(sheets, from.page.faces)
  const tags = (i: number) => all[pages[i] ?? 0] ?? []
  const added = await copied(at, bytes, { firstPage, pages, stamps, links, tags, fit: 'keep' })
  if (added.ok) return ok(fate)
  if (stopsExport(added.failure)) return added
  // Our own pages are sound, or there is a bug.
  throw new Error(`own letter: ${added.failure.detail ?? added.failure.kind}`)
}

async function otherFate(
  from: Judge,
  document: Exhibit['document'],
  source: DossierSource | null,
  fate: Fate,
  failure: Failure,
): Promise<Result<Fate>> {
  if (failure.detail === otherPages) return judgeOpened(from, document)
  if (source?.kind === 'pdf' && fate.how === 'copy') {
    return judgeRepaired(from, document, source.bytes, failure)
  }
  if (source?.kind === 'pdf' && fate.how === 'repaired' && failure.detail === 'pdf-missing-appearance') {
    return ok({ ...fate, how: 'incomplete' })
  }
  return ok(slipFate(from.page, document, source, reasonOf(failure, from.page.content.language)))
}

/** Null when it stands; else why not. */
async function add(
  from: Judge,
  document: Exhibit['document'],
  source: DossierSource | null,
  fate: Fate,
  at: Place,
): Promise<Failure | null> {
  if (fate.how === 'slip') {
    return addMade(from, slipSheets(from.page, unreadable(document, source, fate.reason)), fate, at)
  }
  if (source?.kind === 'text') return addMade(from, textSheets(from.page, titled(source, document)), fate, at)
  if (source?.kind === 'image') return addImage(document.id, source, at)
  if (source?.kind === 'pdf') return addPdf(from, document.id, source, fate, at)
  return { kind: 'unreadable-file' }
}

type Image = Extract<DossierSource, { kind: 'image' }>

async function addImage(id: string, source: Image, at: Place): Promise<Failure | null> {
  const { orientation, textLayer } = source
  const drawn = at.archive ? await at.archive.ofFile(id, source.bytes) : ok(null)
  if (!drawn.ok) return drawn.failure
  const own = drawn.value?.jpeg ?? source.bytes
  const bytes = at.pictures ? await at.pictures.ofFile(id, own) : ok(own)
  if (!bytes.ok) return bytes.failure
  const added = at.bundle.addImage(
    { bytes: bytes.value, orientation: drawn.value ? 1 : orientation },
    { page: at.firstPage, stamps: at.stamps(0), textLayer },
  )
  return added.ok ? null : added.failure
}

/** Puts pages in, while others go in between: a document may have thousands. */
async function copied(
  { bundle, signal }: Place,
  bytes: Uint8Array,
  at: PdfPlace,
): Promise<Result<{ pages: number }>> {
  const added = await inTurns(bundle.addPdfSteps(bytes, at), signal)
  return added.ok ? added.value : added
}

type Pdf = Extract<DossierSource, { kind: 'pdf' }>

async function addPdf(from: Judge, id: string, source: Pdf, fate: Fate, at: Place): Promise<Failure | null> {
  const { bytes, textLayer, room } = source
  const whole = await soundBytes(from, bytes, fate)
  if (!whole.ok) return whole.failure
  const { firstPage, stamps } = at
  const pages = takenOf(fate)
  const pictures = at.pictures ? await at.pictures.ofPdf(id, whole.value, pages) : ok(none)
  if (!pictures.ok) return pictures.failure
  const drawn = at.archive ? await at.archive.ofPdf(id, whole.value, pages) : ok(noPages)
  if (!drawn.ok) return drawn.failure
  const added = await copied(at, whole.value, {
    firstPage,
    pages,
    supposed: fate.how !== 'slip' && fate.supposed ? fate.pages : undefined,
    stamps,
    room,
    pictures: pictures.value,
    drawn: drawn.value,
    incomplete: fate.how === 'incomplete',
    ...(textLayer ? { textLayer } : {}),
  })
  return added.ok ? null : added.failure
}

async function soundBytes({ repair }: Judge, bytes: Uint8Array, { how }: Fate): Promise<Result<Uint8Array>> {
  if (how !== 'repaired') return ok(bytes)
  return repair ? repair(bytes) : fail({ kind: 'unreadable-file' })
}

const noPages: ReadonlyMap<number, PagePicture> = new Map()
const none: ReadonlyMap<number, SmallPicture> = new Map()

/** The pages of the source that are copied, from 0. */
function takenOf(fate: Fate): readonly number[] {
  const chosen = fate.how === 'slip' ? undefined : fate.only
  return chosen ?? Array.from({ length: fate.pages }, (_, page) => page)
}

async function addMade(
  from: Judge,
  sheets: readonly Sheet[],
  fate: Fate,
  at: Place,
): Promise<Failure | null> {
  if (sheets.length !== fate.pages) return { kind: 'unreadable-file' }
  const { bytes, tags } = await paintTagged(sheets, from.page.faces)
  const { firstPage, stamps } = at
  const added = await copied(at, bytes, { firstPage, stamps, fit: 'keep', tags: (i) => tags[i] ?? [] })
  return added.ok ? null : added.failure
}
