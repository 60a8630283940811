import type { Term } from '../../shared/domain/term.ts'
import { dayAndDate, longDate } from '../../shared/dossier/dates.ts'
import { printedBeside } from '../../shared/terms/printed.ts'
import type { TermStep } from '../../shared/terms/step.ts'
import { fill, textsOf, type Language } from '../../shared/text/failure-message.ts'
import { loadFaces, type Faces } from './fonts/load.ts'
import { prose, type Block } from './sheets/block.ts'
import { flow } from './sheets/flow.ts'
import { paintSheets } from './sheets/paint.ts'
import { textWidth } from './sheets/sheet.ts'
import { styles, wrap } from './sheets/style.ts'

export type Receipt = {
  readonly term: Term
  readonly caseName: string
  /** `2026-03-04`. */
  readonly madeOn: string
  readonly language: Language
}

/** Why these dates, to print: what began the term, and of each step its article, arithmetic, doubt and source. */
export async function receiptPdf({ term, caseName, madeOn, language }: Receipt): Promise<Uint8Array> {
  const faces = loadFaces()
  const t = textsOf(language).receipts
  const { printed } = term
  const blocks = [
    block(faces, t.title, 'heading', 0),
    block(faces, term.label === term.ruleLabel ? term.label : `${term.label}: ${term.ruleLabel}`, 'name', 4),
    block(faces, `${caseName} · ${t.trigger} ${dayAndDate(term.event, language)}`, 'small', 2),
    ...(printed === null
      ? []
      : [block(faces, `${t.printed} ${dayAndDate(printed, language)}`, 'smallStrong', 2)]),
    ...term.warnings.map((warning) => block(faces, warning, 'smallItalic', 4)),
    ...term.steps.flatMap((step) => stepBlocks(step, printed, faces, language)),
    block(faces, t.lead, 'small', 14),
    block(faces, fill(t.made, { date: longDate(madeOn, language) }), 'small', 0),
  ]
  return paintSheets(flow(blocks), faces)
}

function stepBlocks(step: TermStep, printed: string | null, faces: Faces, language: Language): Block[] {
  const face = `${step.label}: ${step.date === undefined ? valueText(step, language) : dayAndDate(step.date, language)}`
  return [
    block(faces, face, 'subheading', 12, true),
    block(faces, step.why, 'body', 2),
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

const block = (
  faces: Faces,
  text: string,
  style: keyof typeof styles,
  before: number,
  keepWithNext = false,
): Block => prose(wrap(text, textWidth, styles[style], faces), { before, keepWithNext })
