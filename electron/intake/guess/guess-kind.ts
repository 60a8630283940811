import type { Document } from '../../../shared/domain/document.ts'
import { fold } from '../../../shared/pages/slips.ts'
import { ranked, sawOf, type Guess, type GuessInput } from './guess.ts'
import { isMail } from './guess-dates.ts'
import { headSigns, kindsOfOurs, textSigns } from './kind-signs.ts'
import type { Line } from './lay-out.ts'
import { matches } from './voice.ts'

type Kind = Document['kind']

/** What speaks for a kind: how much in all, and the strongest words of it. */
interface Case {
  sum: number
  strongest: number
  saw: string
  page: number | null
  source: Guess['source']
}

class Weighing {
  readonly cases = new Map<Kind, Case>()

  add(kind: Kind, weight: number, seen: Pick<Case, 'saw' | 'page' | 'source'>): void {
    const known = this.cases.get(kind) ?? { sum: 0, strongest: 0, saw: '', page: null, source: 'text' }
    const strongest = weight > known.strongest
    this.cases.set(kind, {
      ...(strongest ? seen : known),
      sum: known.sum + weight,
      strongest: strongest ? weight : known.strongest,
    })
  }

  scale(kinds: Iterable<Kind>, by: number): void {
    for (const kind of kinds) {
      const known = this.cases.get(kind)
      if (known) known.sum *= by
    }
  }
}

/** The kind of a document, by its subject line and headings, what it says, and where it lay. */
export function guessKind(lines: readonly Line[], input: GuessInput, voice: number): Guess[] {
  const weighing = new Weighing()
  weighHeads(lines, weighing)
  weighText(lines, weighing)
  weighName(input, weighing)
  weighVoice(lines, weighing, voice)
  weighForm(lines, input, weighing)
  return ranked(toGuesses(weighing), 4)
}

/** A subject line and a heading each count once for a sign, the subject the most. */
function weighHeads(lines: readonly Line[], weighing: Weighing): void {
  const heads = lines.filter((line) => line.zone !== 'body').slice(0, 40)
  for (const { kind, form, weight } of headSigns) {
    let best = 0
    let where: Line | undefined
    for (const [at, line] of heads.entries()) {
      form.lastIndex = 0
      if (!form.test(line.folded)) continue
      const factor = headFactor(line, at)
      if (factor <= best) continue
      best = factor
      where = line
    }
    if (where) weighing.add(kind, weight * best, { saw: sawOf(where.text), page: where.page, source: 'text' })
  }
}

function headFactor(line: Line, at: number): number {
  if (line.zone === 'subject') return line.text.length < 14 && /[:.]?$/.test(line.text) ? 0.9 : 1.1
  if (line.page > 1) return 0.35
  // The first lines are a letterhead; a long line is a sentence.
  const long = line.text.length > 70 ? 0.6 : 1
  return (at < 12 ? 0.85 : 0.7) * long
}

/** Words anywhere, over the breaks of lines. Each sign counts once, more on the first page. */
function weighText(lines: readonly Line[], weighing: Weighing): void {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += `${line.folded} `
  }
  for (const { kind, form, weight } of textSigns) {
    form.lastIndex = 0
    const found = form.exec(text)
    if (!found) continue
    const first = lineAt(starts, found.index)
    const last = lineAt(starts, found.index + found[0].length - 1)
    const line = lines[first]
    if (!line) continue
    const saw = lines
      .slice(first, last + 1)
      .map((each) => each.text)
      .join(' ')
    weighing.add(kind, weight * (line.page === 1 ? 1 : 0.7), {
      saw: sawOf(cutTo(saw)),
      page: line.page,
      source: 'text',
    })
  }
}

function lineAt(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** The first sentence or so of what was seen. */
const cutTo = (text: string): string => /^.{20,}?[.!?](?=\s)/u.exec(text)?.[0] ?? text

/** Names of the file and of the folders that it lay in. */
function weighName({ fileName, folder }: GuessInput, weighing: Weighing): void {
  const stem = fileName.replace(/\.\p{L}\w{1,4}$/u, '').replace(/[_+.-]+/g, ' ')
  const names = [
    { saw: fileName, source: 'file' as const, weight: 0.55, forms: [fold(stem)] },
    ...folder
      .split('/')
      .slice(-2)
      .filter((part) => part !== '')
      .map((part) => ({ saw: part, source: 'folder' as const, weight: 0.4, forms: singulars(fold(part)) })),
  ]
  for (const { kind, form, weight } of headSigns) {
    if (weight < 4) continue
    for (const { saw, source, weight: by, forms } of names) {
      if (!forms.some((text) => matches(text, form))) continue
      weighing.add(kind, weight * by, { saw: sawOf(saw), page: null, source })
    }
  }
}

/** A folder is named after many: besluiten, facturen, brieven, foto's. */
const singulars = (plural: string): string[] => [
  plural,
  plural.replace(/en\b/g, ''),
  plural.replace(/([aeou])([^aeiou])en\b/g, '$1$1$2'),
  plural.replace(/'?s\b/g, ''),
]

/** Who speaks decides between an objection and the letter about it. */
function weighVoice(lines: readonly Line[], weighing: Weighing, voice: number): void {
  if (lines.length < 4) return
  const others = [...weighing.cases.keys()].filter((kind) => authorityOnly.has(kind))
  if (voice > 0.15) weighing.scale(others, voice > 0.4 ? 0.4 : 0.65)
  if (voice < -0.15) weighing.scale(kindsOfOurs, voice < -0.4 ? 0.3 : 0.55)
}

const authorityOnly: ReadonlySet<Kind> = new Set<Kind>([
  'beschikking',
  'indicatiebesluit',
  'toekenning_pgb',
  'ontvangstbevestiging',
  'verdaging',
  'verzoek_om_aanvulling',
  'dwangsombesluit',
  'afdoening_klacht',
  'beslissing_op_bezwaar',
  'terugvordering',
  'toeslagbeschikking',
])

const mailHead = /^(?:from|van|de|afzender)\s*:.*(?:@|<)/iu
const closing =
  /^(?:met vriendeiijke groet|hoogachtend|vriendeiijke groet|met groet|groet|groetjes|yours |kind regards|best regards|sincereiy|liefs)/

/** What it is by its form: a mail, a photo, any letter. */
function weighForm(lines: readonly Line[], input: GuessInput, weighing: Weighing): void {
  const printed = lines.slice(0, 6).find((line) => mailHead.test(line.text))
  if (isMail(input.mime))
    weighing.add('email', 16, { saw: sawOf(input.fileName), page: null, source: 'mail' })
  else if (printed)
    weighing.add('email', 13, { saw: sawOf(printed.text), page: printed.page, source: 'text' })
  const words = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (input.mime.startsWith('image/') && words < 200) {
    weighing.add('foto', 6, { saw: sawOf(input.fileName), page: null, source: 'file' })
  }
  const polite =
    lines.find((line) => /^(?:geachte|beste|dear)/.test(line.folded)) ??
    lines.find((line) => closing.test(line.folded))
  if (polite) weighing.add('brief', 3.6, { saw: sawOf(polite.text), page: polite.page, source: 'text' })
  weighing.add('overig', 1.5, { saw: sawOf(input.fileName), page: null, source: 'file' })
}

function toGuesses({ cases }: Weighing): Guess[] {
  const all = [...cases].toSorted(([, a], [, b]) => b.sum - a.sum)
  const second = all[1]?.[1].sum ?? 0
  return all.map(([kind, { sum, saw, page, source }], at): Guess => {
    const lead = at === 0 ? sum - second * 0.6 : sum * 0.5
    const score = Math.max(0.05, Math.min(0.98, lead / 9 + (at === 0 ? 0.12 : 0)))
    return { field: 'kind', value: kind, saw, source, page, score: Math.round(score * 1_000) / 1_000 }
  })
}
