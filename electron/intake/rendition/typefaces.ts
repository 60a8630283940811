import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { fontFolder } from '../../dossier/fonts/folder.ts'
import { families } from './page-style.ts'

/**
 * The type of made pages: Atkinson Hyperlegible Next as in the rest of the app and, for letters and signs that it
 * lacks (Greek, Cyrillic, Arabic, Hebrew, arrows, marks), DejaVu Sans. What that lacks too MuPDF brings itself
 * (Chinese, Japanese, Korean).
 */
interface Typefaces {
  /** Whether the typeface of the text has the character. */
  has(character: string): boolean
  /** Whether the other one has it. */
  otherHas(character: string): boolean
}

let loaded: Typefaces | null = null

/** Makes the type known to MuPDF in this thread; read once. */
export function loadTypefaces(): Typefaces {
  loaded ??= load()
  return loaded
}

const open = (name: string, file: string): mupdf.Font =>
  new mupdf.Font(name, readFileSync(join(fontFolder(), file)))

function load(): Typefaces {
  const regular = open('Atkinson Hyperlegible Next', 'AtkinsonHyperlegibleNext-Regular.ttf')
  const bold = open('Atkinson Hyperlegible Next Bold', 'AtkinsonHyperlegibleNext-Bold.ttf')
  const italic = open('Atkinson Hyperlegible Next Italic', 'AtkinsonHyperlegibleNext-Italic.ttf')
  const other = open('DejaVu Sans', 'DejaVuSans.ttf')
  mupdf.installLoadFontFunction((name, _script, isBold, isItalic) => {
    if (name === families.other) return other
    if (name !== families.text) return null
    if (isBold) return bold
    return isItalic ? italic : regular
  })
  return { has: knownBy(regular), otherHas: knownBy(other) }
}

function knownBy(font: mupdf.Font): (character: string) => boolean {
  const known = new Map<string, boolean>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const found = font.encodeCharacter(character) > 0
    known.set(character, found)
    return found
  }
}
