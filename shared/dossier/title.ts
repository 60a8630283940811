import type { DossierContent } from './content.ts'
import type { Recipe } from '../domain/dossier.ts'
import { presetOf } from './presets.ts'
import { dossierWords, fill } from './words.ts'

const part = { nl: 'deel', en: 'volume' } as const

/** The name under which a dossier is known: what the person called it, else what it is for. */
export function recipeTitle({ title, preset, language, late }: Recipe): string {
  const name = title || presetOf(preset).label[language]
  return late?.how === 'separate' ? fill(dossierWords[language].supplement, { title: name }) : name
}

/** Title of the file: what viewers show in their window. */
export function dossierTitle(content: DossierContent, volume: number | null): string {
  const title = content.title || presetOf(content.preset).label[content.language]
  const named = `${title} – ${content.caseName}`
  return volume === null ? named : `${named}, ${part[content.language]} ${volume}`
}

/** A file name that sorts and says what it is: `Z-2025-0044_familie-x_bezwaar_2026-03-02_v1.pdf` (bundle.md, "File"). */
export function dossierFileName(content: DossierContent): string {
  const parts = [content.reference, content.caseName, presetOf(content.preset).label[content.language]]
  const safe = parts.map((text) => plain(text)).filter((text) => text !== '')
  return `${[...safe, content.madeOn, `v${plain(content.version) || '1'}`].join('_')}.pdf`
}

/** Letters, digits and hyphens only: safe on every file system. */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}
