import type { Slant } from '../../../shared/domain/page.ts'
import type { StampStyle } from '../../../shared/dossier/stamps.ts'
import type { PageRoom } from '../../../shared/pages/room.ts'
import type { Failure, Result } from '../../../shared/result.ts'

/** Where finished bytes go. Appends only, so output never sits in memory. The bytes are valid during the call only. */
export type Sink = { write(bytes: Uint8Array): void }

/** What is printed on one output page, outside the content of the page. */
export type PageStamps = {
  /** Bottom right, or where the style says; for example `27 / 143` or `B 27`. */
  readonly number?: string
  /** Bottom centre, small: the label of the case. */
  readonly label?: string
  /** Top right (left where the number stands there), for example `Productie 3`. */
  readonly exhibit?: string
  /** Bottom left (right where the number stands there), a link to an output page (1-based). */
  readonly backToIndex?: { readonly label: string; readonly page: number }
}

/** A word on a page as shown: from its top left corner, in parts of its width and height. */
export type LayerWord = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Words of one line have the same number. */
  readonly line: number
  /** Only of words that do not stand level. */
  readonly slant?: Slant
}

/** What was recognised on a page. `turn`: degrees clockwise by which it is to be turned to be read. */
export type TextLayer = { readonly turn: 0 | 90 | 180 | 270; readonly words: readonly LayerWord[] }

/** A link inside the bundle. */
export type PageLink = {
  /** Output page that it sits on, 1-based. */
  readonly page: number
  /** `[left, bottom, right, top]` in points of the source page's own space, as its maker drew it. */
  readonly rect: readonly [number, number, number, number]
  /** Output page that it leads to, 1-based. */
  readonly toPage: number
  /** Read aloud by a screen reader. */
  readonly label?: string
  /** By which the tags of a made page know it. */
  readonly tag?: object
}

/**
 * How a page gets its place on A4.
 * - `shrink`: content is scaled to leave free strips for the stamps, unless these come to stand on white (the default;
 *   foreign documents).
 * - `keep`: the caller left the strips free (made pages): an A4 page keeps its scale of 1.
 */
export type Fit = 'shrink' | 'keep'

/** A JPEG in the place of a picture of the source. */
export type SmallPicture = { readonly jpeg: Uint8Array; readonly width: number; readonly height: number }

/** A page as it is seen, as a picture, with the words on it. */
export type PagePicture = SmallPicture & { readonly layer: TextLayer }

/** A table or list, or a part of one, in which marked parts stand. One object for each, on whatever pages it is. */
export type TagGroup = {
  readonly role: 'Table' | 'TR' | 'TH' | 'TD' | 'L' | 'LI' | 'LBody'
  /** What it is a part of; absent: of the document. */
  readonly parent?: TagGroup
  /** All that it consists of, also where nothing stands in it: the cells of a row. */
  readonly kids?: readonly TagGroup[]
}

/** Words that are a link. `link`: the one object that the link on the page has as its `tag`. */
export type LinkKid = { readonly link: object; readonly ids: readonly number[] }

/** A part of a made page for who has it read aloud: what it is, and its numbers (MCID) in the contents. */
export type PageTag = {
  readonly role: 'H1' | 'H2' | 'P'
  readonly kids: readonly (number | LinkKid)[]
  readonly within?: TagGroup
}

export type PdfPlace = {
  /** Output page of the first copied page, 1-based. */
  readonly firstPage: number
  /** Source pages to copy, 0-based and in this order; all of them when absent. */
  readonly pages?: readonly number[]
  /** How many pages the source is thought to have: with another number nothing is copied (`otherPages`). */
  readonly supposed?: number | undefined
  /** Stamps of the i-th copied page (0-based). */
  readonly stamps: (i: number) => PageStamps
  readonly links?: readonly PageLink[]
  /** What is marked in the contents of the i-th copied page (0-based); only of pages that we made. */
  readonly tags?: (i: number) => readonly PageTag[]
  readonly fit?: Fit
  /** What is known of the room along the edges of a source page (0-based); without it, the page is made to give room. */
  readonly room?: ((page: number) => PageRoom | undefined) | undefined
  /** Words to lay over a source page (0-based), unseen, so that a picture of text can be searched. */
  readonly textLayer?: (page: number) => TextLayer | undefined
  /** Smaller pictures, by the number of the object in the source; their masks stay. */
  readonly pictures?: ReadonlyMap<number, SmallPicture>
  /** Pages of the source (0-based) that are put in as pictures of themselves. */
  readonly drawn?: ReadonlyMap<number, PagePicture>
  /** Leave out annotations and form values that have no drawing. Only after repair and bake, and with a warning. */
  readonly incomplete?: boolean
}

/** EXIF orientation: 1 upright, 3 half turn, 6 quarter turn clockwise, 8 counter-clockwise; even numbers are mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type ImageSource = {
  /** A whole JPEG or PNG file. */
  readonly bytes: Uint8Array
  /** Taken from the file (EXIF) when absent. */
  readonly orientation?: Orientation
}
export type ImagePlace = {
  readonly page: number
  readonly stamps: PageStamps
  /** Words to lay over it, unseen. */
  readonly textLayer?: TextLayer | undefined
}

export type OutlineItem = {
  readonly title: string
  /** Output page, 1-based. */
  readonly page: number
  readonly children?: readonly OutlineItem[]
}

/** From output page `page` (1-based) on, viewers show `prefix` and a number that starts at `start` (1 when absent). */
export type PageLabel = { readonly page: number; readonly prefix?: string; readonly start?: number }

export type BundleOptions = {
  /** Pages of the finished file, from 1 to 20,000. Each must be added exactly once before `finish`. */
  readonly pageCount: number
  /** A TrueType font (glyf outlines) for the stamps; only the glyphs used are embedded. */
  readonly font: Uint8Array
  /** Goes into the file's identifier, for example recipe id and version. Same input, same seed: same bytes. */
  readonly seed: string
  /** Without it nobody can read the file. Every file is locked anew, so no two are the same. */
  readonly password?: string | undefined
  /** What is copied is made fit for an archive where that changes nothing that is seen (ISO 19005-2). */
  readonly archive?: boolean | undefined
  /** How the stamps look; as usual when absent. */
  readonly stamps?: StampStyle
}

export type BundleFacts = {
  readonly title: string
  readonly author?: string
  readonly language: 'nl' | 'en'
  readonly outline: readonly OutlineItem[]
  readonly pageLabels?: readonly PageLabel[]
  /** ISO date-time with offset, `2026-11-03T10:15:00+01:00`. Left out of the file when absent: the clock is never read. */
  readonly createdAt?: string
  /** Say that the file keeps to PDF/A-2b (ISO 19005-2), with the colours that it is in. */
  readonly archive?: boolean
  /** Show the bookmark panel on opening. */
  readonly openWithBookmarks?: boolean
}

export type BundleResult = { readonly bytes: number; readonly sha256: string }

/**
 * Writes one bundle. A failed `addPdf` or `addImage` leaves no trace in the output: repair the source (or make a
 * slip sheet) and add again at the same place. Order of adding is free. Synchronous: run it in a worker or process.
 */
export type BundleWriter = {
  addPdf(source: Uint8Array, at: PdfPlace): Result<{ pages: number }>
  /**
   * The same in small steps, so that others can go in between; nothing may be added before the last was taken. Given
   * up before that, the bundle is good for nothing.
   */
  addPdfSteps(source: Uint8Array, at: PdfPlace): Generator<void, Result<{ pages: number }>>
  addImage(image: ImageSource, at: ImagePlace): Result<{ pages: 1 }>
  /** Throws when a page was never added: the plan was not carried out, which is a bug. */
  finish(facts: BundleFacts): BundleResult
  /** The same in small steps, as `addPdfSteps`. */
  finishSteps(facts: BundleFacts): Generator<void, BundleResult>
}

/**
 * Why a PDF cannot be copied as it is: `detail` of the `unreadable-file` failure.
 * - `pdf-damaged`: broken structure; repair (mupdf) and add again.
 * - `pdf-missing-appearance`: a visible form value or annotation has no drawing; bake and add again.
 * - `pdf-needs-password`: only the owner can help; slip sheet.
 * - `pdf-too-complex`: beyond the limits against bombs; try repair, else slip sheet.
 * - `pdf-empty`: no pages.
 */
export const pdfProblems = [
  'pdf-damaged',
  'pdf-missing-appearance',
  'pdf-needs-password',
  'pdf-too-complex',
  'pdf-empty',
] as const
export type PdfProblem = (typeof pdfProblems)[number]

/** Detail of the `unreadable-file` failure of a source with another number of pages than was supposed. */
export const otherPages = 'pdf-other-pages'

/** Why a picture cannot be used: `detail` of the `unreadable-file` failure. Re-encode it, or make a slip sheet. */
export const imageProblems = ['image-damaged', 'image-unsupported', 'image-too-large'] as const
export type ImageProblem = (typeof imageProblems)[number]

/** Whether repair and bake by mupdf may help, after which the result is added in place of the original. */
export function mayBeRepaired(failure: Failure): boolean {
  return (
    failure.kind === 'unreadable-file' &&
    pdfProblems.some((problem) => problem === failure.detail) &&
    failure.detail !== 'pdf-needs-password'
  )
}

export type PdfFacts = {
  readonly pages: number
  /** Encrypted, but readable without a password. */
  readonly encrypted: boolean
  /** Copying will fail with this problem until the file has been repaired or baked. */
  readonly repair?: 'pdf-missing-appearance'
  /** Size of each page as a reader sees it, in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
}

/** `readPdf(bytes): Result<PdfFacts>`: page count and structure through the cross-references, without copying. */
export type ReadPdf = (bytes: Uint8Array) => Result<PdfFacts>
