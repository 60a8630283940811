import { seen } from '../../../shared/pages/slips.ts'
import { sawOf, type Guess } from './guess.ts'
import type { Line } from './lay-out.ts'
import { decisionKinds } from './kind-signs.ts'
import { documentKinds, type Document } from '../../../shared/domain/document.ts'
import { matches } from './voice.ts'

const objection = seen(String.raw`\bbezwaar\b.{0,60}|\bbezwaarschrift|\bobjection\b|\bobject within`)
const reconsider = seen(String.raw`\bheroverweg\w*`)
const appeal = seen(String.raw`\bberoep\b|\bappeal\b`)
const furtherAppeal = seen(
  String.raw`\bhoger beroep (?:worden |kan |kunt |binnen |open|in|bij|staat)|\bfurther appeal|\bverzet\b`,
)
const noAppeal = seen(String.raw`\bgeen (?:hoger beroep|verzet|rechtsmiddel)|\bno further appeal`)
const opposition = seen(String.raw`\bverzet\b`)
const sickness = seen(String.raw`\bziektewet\b`)
const twoWeeks = seen(String.raw`\bbinnen (?:twee|2) weken\b`)
const fee = seen(String.raw`\bgriffierecht`)

interface Started {
  readonly key: string
  readonly line: Line | undefined
}

/** Which rule of `shared/terms/rules` a paper starts, by its kind and the clause that says so. */
export function guessDecision(lines: readonly Line[], kinds: readonly Guess[]): Guess[] {
  const [best] = kinds
  const kind = documentKinds.find((known) => known === best?.value)
  if (!best || !kind || best.score < 0.25) return []
  const rule = ruleOf(kind, lines)
  if (!rule) return []
  const { line, key } = rule
  const score = Math.min(0.95, (line ? 0.55 : 0.3) + best.score * 0.4)
  const seenIn = line
    ? { saw: sawOf(line.text), source: 'text' as const, page: line.page }
    : { saw: best.saw, source: best.source, page: best.page }
  return [{ field: 'decision', value: key, ...seenIn, score }]
}

const lineOf = (lines: readonly Line[], form: RegExp): Line | undefined =>
  lines.find((line) => matches(line.folded, form))

function ruleOf(kind: Document['kind'], lines: readonly Line[]): Started | undefined {
  if (kind === 'beslissing_op_bezwaar') return { key: 'beroep', line: lineOf(lines, appeal) }
  if (kind === 'uitspraak') return afterJudgment(lines)
  if (kind === 'factuur') {
    const line = lineOf(lines, fee)
    return line && { key: 'griffierecht', line }
  }
  return decisionKinds.has(kind) ? afterDecision(lines) : undefined
}

/** Only what the judgment itself says can be done against it. */
function afterJudgment(lines: readonly Line[]): Started | undefined {
  const line = lineOf(lines, furtherAppeal)
  if (!line || matches(line.folded, noAppeal)) return undefined
  return { key: matches(line.folded, opposition) ? 'verzet' : 'hoger_beroep', line }
}

function afterDecision(lines: readonly Line[]): Started | undefined {
  const short = lineOf(lines, twoWeeks)
  if (short && lineOf(lines, sickness)) return { key: 'bezwaar_ziektewet', line: short }
  const line = lineOf(lines, objection)
  // An insurer asks to reconsider: that is no objection in the sense of the law.
  return !line && lineOf(lines, reconsider) ? undefined : { key: 'bezwaar', line }
}
