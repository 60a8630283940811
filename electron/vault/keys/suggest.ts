import { randomInt } from 'node:crypto'
import { words } from './words.ts'

const suggestedWords = 5

/** Five different plain Dutch words by true chance, about 53 bits: `kalender zwaan timmeren dal kompas`. */
export function suggestPassphrase(): string {
  const chosen = new Set<string>()
  while (chosen.size < suggestedWords) {
    const word = words[randomInt(words.length)]
    if (word !== undefined) chosen.add(word)
  }
  return Array.from(chosen).join(' ')
}
