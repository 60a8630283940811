import type { Recipe } from '../domain/dossier.ts'
import { withoutCitizenNumbers } from '../redaction/citizen-numbers.ts'
import type { DossierContent } from './content.ts'
import { withTexts } from './texts-of.ts'

type Left = Pick<Recipe, 'withoutNumbers'>

/** All that a dossier is made from, without the numbers that were chosen to be left out of it. */
export const contentWithoutNumbers = (content: DossierContent, recipe: Left): DossierContent =>
  recipe.withoutNumbers === undefined
    ? content
    : withTexts(content, (text) => textWithoutNumbers(text, recipe))

/** A text that is printed for this dossier, or that its file is called by. */
export function textWithoutNumbers(text: string, { withoutNumbers }: Left): string {
  if (withoutNumbers === undefined) return text
  return withoutCitizenNumbers(text, ({ mark }) => withoutNumbers === 'all' || withoutNumbers.includes(mark))
}
