import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openFace, type Face } from './face.ts'

/** Atkinson Hyperlegible Next (OFL): made for readers with low vision; also the typeface of the page. */
const files = {
  regular: 'AtkinsonHyperlegibleNext-Regular.ttf',
  bold: 'AtkinsonHyperlegibleNext-Bold.ttf',
  italic: 'AtkinsonHyperlegibleNext-Italic.ttf',
} as const

export type FaceName = keyof typeof files
export type Faces = Readonly<Record<FaceName, Face>>

let loaded: Faces | null = null

/** The three faces that made pages are set in. Read once per process, 150 kB. */
export function loadFaces(): Faces {
  loaded ??= { regular: load('regular'), bold: load('bold'), italic: load('italic') }
  return loaded
}

function load(name: FaceName): Face {
  return openFace(name, readFileSync(join(fontFolder(), files[name])))
}

/** `resources/fonts`, upwards from this file: the same code runs from source and from a bundle. */
function fontFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const fonts = join(folder, 'resources', 'fonts')
    if (existsSync(join(fonts, files.regular))) return fonts
    if (folder === dirname(folder)) throw new Error('resources/fonts is not there')
  }
}
