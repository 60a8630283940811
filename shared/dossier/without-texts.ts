import type { DossierContent } from './content.ts'
import { withTexts } from './texts-of.ts'

/** A shorter note ("bellen!") stands in other texts by chance. */
const shortest = 12

/** What of these texts can be told from other words; each as it is looked for, however its lines are broken. */
export const tellable = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text.length >= shortest)

/** All that a dossier is made from, with these texts cut out of whatever holds them. */
export function withoutTexts(content: DossierContent, texts: readonly string[]): DossierContent {
  // The longest first: one text may stand within another.
  const patterns = tellable(texts)
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
  return patterns.length === 0 ? content : withTexts(content, (text) => cutText(text, patterns))
}

const patternOf = (text: string): RegExp => new RegExp(text.split(/\s+/u).map(escaped).join('\\s+'), 'giu')

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function cutText(text: string, patterns: readonly RegExp[]): string {
  const rest = patterns.reduce((left, pattern) => left.replaceAll(pattern, ''), text)
  return rest === text ? text : rest.replaceAll(/\n{3,}/g, '\n\n').trim()
}
