import type { Document } from '../domain/document.ts'
import { longDate } from '../dossier/dates.ts'
import type { Text } from '../terms/text.ts'

/** A piece of a letter: a paragraph, a heading, a point of a list. */
export type Piece = { readonly kind: 'text' | 'heading' | 'point'; readonly text: string }

/** Something that a letter needs and the case may not know. */
export type Field = {
  readonly name: string
  readonly label: Text
  readonly type: 'text' | 'long' | 'date' | 'lines' | 'yes-no'
  readonly help?: Text
}

/** What a letter is made of. Everything that is not known is empty, and leaves a visible gap to fill in. */
export type LetterFacts = {
  /** Who signs. */
  readonly sender: {
    readonly name: string
    readonly address: string
    readonly phone: string
    readonly mail: string
  }
  /** The client, when somebody else signs on their behalf; `''` when the client signs. */
  readonly client: string
  readonly agency: { readonly name: string; readonly address: string }
  /** The agency's own reference. */
  readonly reference: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly place: string
  /** Answers to the fields, by their names. */
  readonly given: Readonly<Record<string, string>>
}

/** Whom a letter goes to by nature. `open`: the person says so. */
export type Addressee = 'agency' | 'court' | 'ombudsman' | 'insurer' | 'open'

/** One kind of letter, as data with pure functions. Letters are in Dutch: so are the counters that read them. */
export type LetterSpec = {
  readonly key: string
  /** What it is filed as. */
  readonly kind: Document['kind']
  readonly title: Text
  /** When one writes it. */
  readonly when: Text
  readonly to: Addressee
  readonly law: string
  /** The client signs in person, also where somebody else writes for them. */
  readonly clientSigns?: true
  readonly fields: readonly Field[]
  readonly subject: (facts: LetterFacts) => string
  readonly body: (facts: LetterFacts) => readonly Piece[]
  readonly enclosures: (facts: LetterFacts) => readonly string[]
  /** What to think of before it is sent. */
  readonly caution?: Text
}

/** An answer, or a gap that nobody overlooks. */
export const answer = ({ given }: LetterFacts, name: string, gap: string): string => {
  const text = given[name]?.trim() ?? ''
  return text === '' ? `[${gap}]` : text
}

/** A date in words: "4 maart 2026", or a gap. */
export const dateOf = (facts: LetterFacts, name: string, gap: string): string =>
  longDate(answer(facts, name, gap), 'nl')

export const isSaid = ({ given }: LetterFacts, name: string): boolean => (given[name]?.trim() ?? '') !== ''
export const isYes = ({ given }: LetterFacts, name: string): boolean => given[name] === 'yes'

export const text = (line: string): Piece => ({ kind: 'text', text: line })
export const heading = (line: string): Piece => ({ kind: 'heading', text: line })
export const point = (line: string): Piece => ({ kind: 'point', text: line })

/** Each line of a long answer as a paragraph of its own. */
export const lines = (facts: LetterFacts, name: string, gap: string): Piece[] =>
  answer(facts, name, gap)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(text)

/** Each line of an answer as a point of a list. */
export const points = (facts: LetterFacts, name: string, gap: string): Piece[] =>
  lines(facts, name, gap).map(({ text: line }) => point(line.replace(/^[-*•]\s*/, '')))

/** "namens Jesse " where somebody else signs; nothing where the client does. */
export const onBehalf = ({ client }: LetterFacts): string => (client === '' ? '' : `namens ${client} `)
