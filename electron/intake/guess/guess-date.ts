import { guessDates } from './guess-dates.ts'
import { layOut } from './lay-out.ts'

/** The date on a letter, from the text of its first page: a guess, for the person to confirm. */
export function guessDate(text: string): string | undefined {
  const nothing = { fileName: '', folder: '', mime: '', found: { title: '', date: null }, agencies: [] }
  const input = { ...nothing, pages: [text], municipality: '', today: '2099-01-01' }
  return guessDates(layOut([text]), input).find(({ field, score }) => field === 'date' && score > 0.05)?.value
}
