import { documentKinds } from '../../../shared/domain/document.ts'
import { labels } from '../../../shared/text/nl/labels.ts'
import { ranked, sawOf, type Guess, type GuessInput } from './guess.ts'
import { asTitle, subjectOf, titleFromName, withoutNumbers } from './guess-title.ts'
import type { Line } from './lay-out.ts'

/** A title: the subject line of the letter, what its file calls itself, else kind, sender and date in a row. */
export function guessName(lines: readonly Line[], input: GuessInput, others: readonly Guess[]): Guess[] {
  const guesses: Guess[] = []
  const subject = subjectOf(lines.filter((line) => line.page === 1).map((line) => line.text))
  const add = (said: string, saw: string, source: Guess['source'], score: number): void => {
    const value = asTitle(withoutNumbers(said))
    if (value !== '')
      guesses.push({
        field: 'title',
        value,
        saw: sawOf(saw),
        source,
        page: source === 'text' ? 1 : null,
        score,
      })
  }
  const named = withoutNumbers(input.found.title) === titleFromName(input.fileName)
  add(
    input.found.title,
    named ? input.fileName : input.found.title,
    named ? 'file' : 'text',
    named ? 0.3 : 0.6,
  )
  if (subject !== undefined) add(subject, subject, 'text', 0.85)
  const made = madeOf(others)
  if (made !== undefined) add(made.title, made.title, 'made', made.score)
  return ranked(guesses, 4)
}

/** “Ontvangstbevestiging CIZ”: only when the kind says something. */
function madeOf(others: readonly Guess[]): { readonly title: string; readonly score: number } | undefined {
  const best = (field: Guess['field']): Guess | undefined => others.find((guess) => guess.field === field)
  const kind = best('kind')
  const known = documentKinds.find((each) => each === kind?.value)
  if (!kind || !known || ['brief', 'overig', 'foto', 'email'].includes(known)) return undefined
  const agency = best('agency')
  const label = labels.documentKind[known]
  const title = agency && agency.score > 0.5 ? `${label} ${agency.value}` : label
  return { title: title.slice(0, 150), score: kind.score > 0.5 ? 0.5 : 0.2 }
}
