import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { dice } from '../support/case-text.ts'

/** What kinds of document come in, in turn. */
const kinds = ['text', 'scan', 'rotated', 'lying', 'locked', 'form', 'packed', 'old-locked'] as const
type Kind = (typeof kinds)[number]

export type MadeDocument = { readonly file: string; readonly title: string; readonly kind: Kind }

const pagesEach = 10
/** What stands on a page of a document; of scans on every third only, the others are pictures. */
export const markOf = (at: number, page: number): string => `stuk ${at + 1} blad ${page + 1} van ${pagesEach}`
export const isPicture = (kind: Kind, page: number): boolean => kind === 'scan' && page % 3 > 0

/** So many documents of ten pages each, as files in a folder. `qpdf` locks some of them with an owner's password. */
export async function manyDocuments(folder: string, count: number): Promise<MadeDocument[]> {
  const scans = await Promise.all([1, 2, 3, 4].map(scan))
  const made: MadeDocument[] = []
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at % kinds.length] ?? 'text'
    const file = join(folder, `stuk-${String(at + 1).padStart(3, '0')}.pdf`)
    const bytes = await documentOf(at, kind, scans)
    if (kind === 'locked' || kind === 'old-locked') lock(file, bytes, kind === 'locked' ? '256' : '128')
    else writeFileSync(file, bytes)
    made.push({ file, title: `Stuk ${at + 1}`, kind })
  }
  return made
}

function lock(file: string, bytes: Uint8Array, bits: '128' | '256'): void {
  const clear = `${file}.clear`
  writeFileSync(clear, bytes)
  const aes = bits === '128' ? ['--use-aes=y'] : []
  execFileSync('qpdf', ['--encrypt', '', 'baas', bits, ...aes, '--', clear, file])
  rmSync(clear)
}

async function documentOf(at: number, kind: Kind, scans: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(at % 2 ? StandardFonts.Helvetica : StandardFonts.TimesRoman)
  const pictures = kind === 'scan' ? await Promise.all(scans.map((bytes) => pdf.embedJpg(bytes))) : []
  for (let number = 0; number < pagesEach; number += 1) {
    const page = pdf.addPage(kind === 'lying' ? [841.89, 595.28] : [595.28, 841.89])
    const picture = isPicture(kind, number) ? pictures[(at + number) % pictures.length] : undefined
    if (picture) page.drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 })
    else {
      page.drawText(markOf(at, number), { x: 50, y: page.getHeight() - 60, size: 14, font })
      for (let line = 0; line < 25; line += 1)
        page.drawText(words(at + number, line), {
          x: 50,
          y: page.getHeight() - 90 - line * 15,
          size: 10,
          font,
        })
    }
    if (kind === 'rotated') page.setRotation(degrees(90 * (number % 4)))
    if (kind === 'form') {
      const field = pdf.getForm().createTextField(`veld.${number}`)
      field.setText(`ingevuld ${at + 1} ${number + 1}`)
      field.addToPage(page, { x: 50, y: 60, width: 240, height: 20 })
    }
  }
  return pdf.save({ useObjectStreams: kind === 'packed' })
}

const vocabulary =
  'de gemeente heeft op uw aanvraag voor begeleiding nog geen besluit genomen en vraagt om stukken'.split(' ')
const words = (seed: number, line: number): string =>
  Array.from(
    { length: 12 },
    (_, i) => vocabulary[(seed * 31 + line * 17 + i * i * 7) % vocabulary.length],
  ).join(' ')

/** Grey paper of A4 at 200 dpi with lines on it. */
async function scan(seed: number): Promise<Uint8Array> {
  const [width, height] = [1654, 2339]
  const roll = dice(seed)
  const dots = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const ink = y % 60 < 22 && x > 180 && x < 1_450 && (x * 7 + Math.floor(y / 60) * 13 * seed) % 23 < 11
    dots.fill(Math.round((ink ? 60 : 225) + roll() * 14), at * 4, at * 4 + 3)
  }
  return Transformer.fromRgbaPixels(dots, width, height).jpeg(75)
}
