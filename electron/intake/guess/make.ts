import { guessDates } from './guess-dates.ts'
import { guessDecision } from './guess-decision.ts'
import { guessKind } from './guess-kind.ts'
import { guessName } from './guess-name.ts'
import { guessReference } from './guess-reference.ts'
import { guessSender } from './guess-sender.ts'
import type { Guess, GuessInput } from './guess.ts'
import { layOut } from './lay-out.ts'
import { voiceOf } from './voice.ts'

/**
 * All that can be guessed of a document, for the person to confirm: per field the best first, each with what it saw.
 * Pure: the same text gives the same guesses. Bounded in time, whatever the text.
 */
export function guess(input: GuessInput): Guess[] {
  const lines = layOut(input.pages)
  const voice = voiceOf(lines)
  const dates = guessDates(lines, input)
  const kinds = guessKind(lines, input, voice)
  const senders = guessSender(lines, input, voice)
  const others = [...dates, ...kinds, ...senders, ...guessReference(lines)]
  return [...others, ...guessName(lines, input, others), ...guessDecision(lines, kinds)]
}
