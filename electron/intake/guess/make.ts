import { guessDates } from './guess-dates.ts'
import { guessDecision } from './guess-decision.ts'
import { guessKind } from './guess-kind.ts'
import { guessName } from './guess-name.ts'
import { guessReference } from './guess-reference.ts'
import { guessSender } from './guess-sender.ts'
import type { Guess, GuessInput } from './guess.ts'
import { layOut } from './lay-out.ts'
import { voiceOf } from './voice.ts'

/** No name of a file, a folder or a document that says something is longer. */
const longestName = 300

function bounded(input: GuessInput): GuessInput {
  const { fileName, folder, found } = input
  return {
    ...input,
    fileName: fileName.slice(0, longestName).toWellFormed(),
    folder: folder.slice(-longestName).toWellFormed(),
    found: { ...found, title: found.title.slice(0, longestName).toWellFormed() },
  }
}

/**
 * All that can be guessed of a document, for the person to confirm: per field the best first, each with what it saw.
 * Pure: the same text gives the same guesses. Bounded in time, whatever the text.
 */
export function guess(given: GuessInput): Guess[] {
  const input = bounded(given)
  const lines = layOut(input.pages)
  const voice = voiceOf(lines)
  const dates = guessDates(lines, input)
  const kinds = guessKind(lines, input, voice)
  const senders = guessSender(lines, input, voice)
  const others = [...dates, ...kinds, ...senders, ...guessReference(lines)]
  return [...others, ...guessName(lines, input, others), ...guessDecision(lines, kinds)]
}
