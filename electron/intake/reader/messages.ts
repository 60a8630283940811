import type { Slant } from '../../../shared/domain/page.ts'
import type { PhotoSteps } from '../../../shared/domain/photo.ts'
import type { StampPlace } from '../../../shared/dossier/stamps.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import type { FileKind } from '../kinds.ts'
import type { Mail } from '../mail.ts'

/** Why a file could not be read. It is kept as it is. */
export const unreadableReasons = [
  'needs-password',
  'damaged',
  'timeout',
  'too-large',
  'too-many-pixels',
  'too-much-inside',
  'unsupported',
  'empty',
  'out-of-memory',
  'zip-bomb',
  'zip-too-many',
  'zip-too-deep',
  'mailbox-too-many',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** Said of a file that was read, but not to its end. */
export type ReadNote = 'more-than-2000-pages' | 'text-cut-short' | 'attachments-left-out'

/** A file inside a file: an attachment or an inline picture of a mail, or a mail of a mailbox. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
  readonly role: 'attachment' | 'inline' | 'member'
}

/** A room of each page from the first on, as `packRoom` packs it; may end before the last page. */
export type PageRooms = readonly (Uint8Array | null)[]

export interface ReadResult {
  readonly status: 'read' | 'unreadable'
  readonly kind: FileKind
  readonly mime: string
  /** Without a dot, by content. */
  readonly extension: string
  /** All pages of a PDF or TIFF; 1 for other pictures, mail and text; 0 when unreadable. */
  readonly pages: number
  /** Text per page from the first on, NFC, tidy; may end before the last page, see `note`. */
  readonly pageTexts: string[]
  /** `needed` when a page shows something but has no text of its own. */
  readonly ocr: 'none' | 'needed'
  readonly reason?: UnreadableReason
  readonly note?: ReadNote
  /** Size as stored; orientation by EXIF, 1 (upright) to 8. */
  readonly image?: { readonly width: number; readonly height: number; readonly orientation: number }
  readonly mail?: Mail
  /** A PDF of what has no pages of its own (mail, office, plain text); its pages are `pages` and `pageTexts`. */
  readonly rendition?: Uint8Array
  /** Where each of its pages has room for a page number, packed; null where nobody looked. */
  readonly rooms?: PageRooms
  /** Files inside it, each to become a document of its own. */
  readonly parts?: readonly Part[]
  /** A guess: the file's own title, the letter's subject or heading, or its name. */
  readonly title?: string
  /** A guess, `YYYY-MM-DD`: the date on the letter, of the mail or of the photo. */
  readonly date?: string
}

export interface PageImage {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** A page as dots, four bytes each (red, green, blue, 255): nothing to pack here and unpack there. */
export interface PageDots {
  readonly pixels: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** In points of 1/72 inch, as shown: turned by /Rotate or EXIF, cut to the crop box. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** One word and where it stands, in fractions (0 to 1) of the page as shown, from its top left corner. */
export interface PlacedWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Words of one line have the same number; lines count in reading order. */
  readonly line: number
  /** Only of words that do not stand level. */
  readonly slant?: Slant
}

/** A page (from 0) of one of the sources of a new document, turned right by so many degrees. */
export interface PagePick {
  readonly source: number
  readonly page: number
  readonly turn: 0 | 90 | 180 | 270
  /** Its contents are put on a sheet of A4. */
  readonly a4?: boolean | undefined
}

/** A photo made into a page. */
export interface Developed {
  /** Without EXIF or any other word about where it came from. */
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** How far a picture may go down: dots on its longest side, and quality of the JPEG. */
export interface PictureBounds {
  readonly longest: number
  readonly quality: number
}

/** A picture made smaller. */
export interface Shrunk {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** A place on a page as shown, in fractions from its top left corner, and what is written on it. */
export interface LabelledBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly label: string
}

/** A page number that was on a page before. */
interface OldNumber {
  readonly place: StampPlace
  readonly text: string
}

/** One page of a file as somebody sees it who is to hand it on. */
export interface PageCheck {
  /** In points, as shown. */
  readonly width: number
  readonly height: number
  /** Has text that can be read and searched. */
  readonly text: boolean
  /** Shows a picture and has no text: of a scan or a photo. */
  readonly picture: boolean
  /** Shows nothing at all. */
  readonly blank: boolean
  /** Degrees to the right by which it is to be turned for its text to stand upright. */
  readonly turn: 0 | 90 | 180 | 270
  /** Page numbers of its own where those of a dossier may come to stand. */
  readonly numbers: readonly OldNumber[]
}

export interface FileCheck {
  /** Has a digital signature, which no copy of its pages keeps. */
  readonly signed: boolean
  /** At most 2,000. */
  readonly pages: readonly PageCheck[]
}

/** What a worker can be asked, and what it answers. */
export interface Tasks {
  /** `language`: of what we say ourselves in the text of it. */
  read: {
    ask: { readonly name: string; readonly softLimitMs: number; readonly language: Language }
    answer: ReadResult
  }
  repair: { ask: object; answer: Uint8Array }
  render: { ask: { readonly page: number; readonly widthPx: number }; answer: PageImage }
  draw: { ask: { readonly page: number; readonly widthPx: number }; answer: PageDots }
  sizes: { ask: object; answer: PageSize[] }
  check: { ask: object; answer: FileCheck }
  /** `without`: pages (from 0) that are not to be looked at. */
  rooms: { ask: { readonly without: readonly number[]; readonly softLimitMs: number }; answer: PageRooms }
  /** The same file without the password that it is opened with. */
  unlock: { ask: { readonly password: string }; answer: Uint8Array }
  layer: { ask: { readonly page: number }; answer: PlacedWord[] }
  /** One page as a picture, alone in a PDF, with these boxes black. */
  redact: { ask: { readonly page: number; readonly boxes: readonly LabelledBox[] }; answer: Uint8Array }
  propose: { ask: object; answer: PhotoSteps }
  develop: { ask: { readonly steps: PhotoSteps; readonly longest: number }; answer: Developed }
  /** A picture alone in a PDF (its resource `Im`); whether it is a photo or a scan of text is seen from its dots. */
  shrink: { ask: { readonly photo: PictureBounds; readonly text: PictureBounds }; answer: Shrunk }
  /** `bytes`: the sources one after the other, each as long as `lengths` says. */
  arrange: {
    ask: { readonly lengths: readonly number[]; readonly picks: readonly PagePick[] }
    answer: Uint8Array
  }
}
export type TaskName = keyof Tasks

export type Request = {
  [K in TaskName]: {
    readonly task: K
    readonly bytes: Uint8Array
    /** Names the document, which stays open for its next page; bytes are left out when the worker holds it. */
    readonly key?: string
    /** Opens a file that is locked: one of our own. */
    readonly password?: string
    /** What WebAssembly may take for it, in bytes. */
    readonly memory?: number
  } & Tasks[K]['ask']
}[TaskName]

/** The answer under the name of its task. */
export type Answer = { readonly [K in TaskName]?: Tasks[K]['answer'] }

/** `spent`: the worker should be replaced before the next task. `refused`: it asked for more memory than allowed. `holds`: the key of the document that is open in it. */
export type Reply =
  | { readonly state: 'ready' }
  | {
      readonly state: 'done'
      readonly answer: Answer
      readonly spent: boolean
      readonly refused: boolean
      readonly holds?: string
    }
  | {
      readonly state: 'unreadable'
      readonly reason: UnreadableReason
      readonly spent: boolean
      readonly refused?: boolean
      readonly holds?: string
    }
