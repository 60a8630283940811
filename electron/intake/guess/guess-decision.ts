import { seen } from './fold.ts'
import { sawOf, type Guess } from './guess.ts'
import type { Line } from './lay-out.ts'
import { decisionKinds } from './kind-signs.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { matches } from './voice.ts'

const objection = seen(String.raw`\bbezwaar\b.{0,60}|\bbezwaarschrift|\bobjection\b|\bobject within`)
const reconsider = seen(String.raw`\bheroverweg\w*`)
const appeal = seen(String.raw`\bberoep\b|\bappeal\b`)
const furtherAppeal = seen(String.raw`\bhoger beroep|\bfurther appeal|\bverzet\b`)
const sickness = seen(String.raw`\bziektewet\b`)
const twoWeeks = seen(String.raw`\bbinnen (?:twee|2) weken\b`)
const fee = seen(String.raw`\bgriffierecht`)

/** Which rule of `shared/terms/rules` a paper starts, by its kind and the clause that says so. */
export function guessDecision(lines: readonly Line[], kinds: readonly Guess[]): Guess[] {
  const kind = kinds[0]
  if (!kind || kind.score < 0.25) return []
  const rule = ruleOf(kind.value as Document['kind'], lines)
  if (!rule) return []
  const { line, key } = rule
  const score = Math.min(0.95, (line ? 0.55 : 0.3) + kind.score * 0.4)
  return [
    {
      field: 'decision',
      value: key,
      saw: sawOf(line?.text ?? kind.saw),
      source: line ? 'text' : kind.source,
      page: line?.page ?? kind.page,
      score,
    },
  ]
}

interface Started {
  readonly key: string
  readonly line: Line | undefined
}

function ruleOf(kind: Document['kind'], lines: readonly Line[]): Started | undefined {
  const find = (form: RegExp): Line | undefined => lines.find((line) => matches(line.folded, form))
  if (kind === 'beslissing_op_bezwaar') return { key: 'beroep', line: find(appeal) }
  if (kind === 'uitspraak') {
    const line = find(furtherAppeal)
    return line && !/verzet/iu.test(line.text)
      ? { key: 'hoger_beroep', line }
      : line
        ? { key: 'verzet', line }
        : undefined
  }
  if (kind === 'factuur') return find(fee) ? { key: 'griffierecht', line: find(fee) } : undefined
  if (!decisionKinds.has(kind)) return undefined
  if (find(sickness) && find(twoWeeks)) return { key: 'bezwaar_ziektewet', line: find(twoWeeks) }
  const line = find(objection)
  if (!line && find(reconsider)) return undefined
  return { key: 'bezwaar', line }
}
