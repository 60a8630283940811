import type { Hostile } from './hostile.ts'
import { jpegs, webps } from './jpeg-and-webp.ts'
import { pdfContents } from './pdf-contents.ts'
import { lockedPdfs } from './pdf-locked.ts'
import { pdfStructures } from './pdf-structure.ts'
import { gifs, pngs } from './png-and-gif.ts'
import { mails, offices } from './mails-and-office.ts'
import { polyglots } from './polyglots.ts'
import { texts } from './texts.ts'
import { bmps, heics, tiffs } from './tiff-bmp-heic.ts'

export const pictures: readonly Hostile[] = [
  ...pngs,
  ...gifs,
  ...jpegs,
  ...webps,
  ...tiffs,
  ...bmps,
  ...heics,
]
export const pdfs: readonly Hostile[] = [...pdfStructures, ...pdfContents, ...lockedPdfs]
export const others: readonly Hostile[] = [...polyglots, ...texts, ...mails, ...offices]
export const hostileFiles: readonly Hostile[] = [...pictures, ...pdfs, ...others]
