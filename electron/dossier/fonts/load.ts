import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFace, type Face } from './face.ts'
import { fontFolder } from './folder.ts'

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
