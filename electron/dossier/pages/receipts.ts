import type { Term } from '../../../shared/domain/term.ts'
import { dayAndDate } from '../../../shared/dossier/dates.ts'
import { printedBeside } from '../../../shared/terms/printed.ts'
import type { TermStep } from '../../../shared/terms/step.ts'
import { sumLines } from '../../../shared/terms/sum-lines.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { Faces } from '../fonts/load.ts'
import { prose, type Block } from '../sheets/block.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { styles, wrap } from '../sheets/style.ts'
import { opening, partSheets, type PageContext } from './page.ts'

/** Why the days of the dossier's terms are what they are: for each the receipt that can also be printed by itself. */
export function receiptSheets(page: PageContext): Sheet[] {
  const { content, words, names, faces } = page
  const { language } = content
  return partSheets(page, 'receipts', [
    ...opening(page, names.parts.receipts, words.terms.lead),
    ...content.receipts.flatMap((term) => [
      block(faces, termName(term), 'name', 22, true),
      block(faces, eventLine(term, language), 'small', 2),
      ...termBlocks(term, faces, language),
    ]),
  ])
}

/** What the chain is called, with its rule where that is another name. */
export const termName = ({ label, ruleLabel }: Term): string =>
  label === ruleLabel || label === '' ? ruleLabel : `${label}: ${ruleLabel}`

/** The day that began it. */
export const eventLine = ({ event }: Term, language: Language): string =>
  `${textsOf(language).receipts.trigger} ${dayAndDate(event, language)}`

/** What the letter prints, the warnings, and of each step its sum, article, doubt and source. */
export function termBlocks(term: Term, faces: Faces, language: Language): Block[] {
  const { printed, warnings, steps } = term
  const t = textsOf(language).receipts
  return [
    ...(printed === null
      ? []
      : [block(faces, `${t.printed} ${dayAndDate(printed, language)}`, 'smallStrong', 2)]),
    ...warnings.map((warning) => block(faces, warning, 'smallItalic', 4)),
    ...steps.flatMap((step) => stepBlocks(step, printed, faces, language)),
  ]
}

/** Room before each line of the sum, so that it reads as one. */
const sumIndent = 14

function stepBlocks(step: TermStep, printed: string | null, faces: Faces, language: Language): Block[] {
  const face = `${step.label}: ${step.date === undefined ? valueText(step, language) : dayAndDate(step.date, language)}`
  return [
    block(faces, face, 'subheading', 12, true),
    ...sumLines(step.why).map((line, at) =>
      prose(wrap(line, textWidth - sumIndent, styles.body, faces), {
        before: at === 0 ? 2 : 1,
        indent: sumIndent,
      }),
    ),
    ...sayings(step, printed, language).map((text) => block(faces, text, 'small', 1)),
  ]
}

/** Article, both ways of counting, doubt, the printed day, a correction, what would change it, the source mark. */
function sayings(step: TermStep, printed: string | null, language: Language): string[] {
  const { terms, receipts } = textsOf(language)
  const beside = printedBeside(step, printed)
  return [
    `${terms.law}: ${step.law}`,
    ...bothWays(step, language),
    ...(beside && printed ? [fill(receipts.beside[beside], { date: dayAndDate(printed, language) })] : []),
    ...named(terms.doubt, step.doubt),
    ...(step.corrected ? [step.corrected] : []),
    ...named(terms.changes, step.changes),
    `${receipts.source}: ${terms.marks[step.mark]}`,
  ]
}

const named = (name: string, text: string | undefined): string[] => (text ? [`${name}: ${text}`] : [])

function bothWays({ strict, safe, actor }: TermStep, language: Language): string[] {
  if (strict === undefined || safe === undefined) return []
  const { terms } = textsOf(language)
  const days = `${terms.strict}: ${dayAndDate(strict, language)}. ${terms.safe}: ${dayAndDate(safe, language)}.`
  return [`${days} ${actor === 'client' ? terms.strictSafeClient : terms.strictSafeAgency}`]
}

function valueText({ value }: TermStep, language: Language): string {
  if (typeof value === 'boolean') return textsOf(language).terms.value[value ? 'true' : 'false']
  return value === undefined ? '' : `€ ${value}`
}

/** A text over the whole width of the page. */
export const block = (
  faces: Faces,
  text: string,
  style: keyof typeof styles,
  before: number,
  keepWithNext = false,
): Block => prose(wrap(text, textWidth, styles[style], faces), { before, keepWithNext })
