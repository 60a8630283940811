import type { PDFFont, PDFPage, RGB } from 'pdf-lib'

/** A piece of a letter's body. In text, `**` switches bold on and off. */
export type Block =
  | string
  | { h: string }
  | { list: string[]; numbered?: boolean }
  | { table: string[][]; widths: number[]; total?: boolean; small?: boolean }
  | { box: string[] }
  | { turn: 'portrait' | 'landscape' | 'sideways' }
  | { sign: string; role?: string; hand?: string }
  | { gap: number }

export type Face = 'sans' | 'serif' | 'typewriter'

export interface Fonts {
  plain: PDFFont
  bold: PDFFont
  italic: PDFFont
}

/** How an organisation's paper looks: always of its own making, never a real house style. */
export interface Letterhead {
  face: Face
  size: number
  ink: RGB
  /** `side`: facts in a column on the right; `row`: a row under the address; `plain`: a private letter. */
  facts: 'side' | 'row' | 'plain'
  sender: string
  /** Height in points that the head takes from the top of the first page. */
  height: number
  draw: (page: PDFPage, fonts: Fonts) => void
  footer: string[]
}

export interface Letter {
  file: string
  title: string
  head: Letterhead
  to: string[]
  /** The date on the letter, ISO. */
  date: string
  facts?: [string, string][]
  subject: string
  body: Block[]
  /** Old programs write a plain cross-reference table, newer ones object streams. */
  objectStreams?: boolean
  /** Any password at all opens it only for the owner; everybody reads it with none. */
  ownerPassword?: string
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** `2026-03-03` as it stands on Dutch letters: `3 maart 2026`. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}
