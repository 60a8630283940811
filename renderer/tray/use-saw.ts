import type { Guess } from '../../shared/domain/guess.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'

/** Says in plain words what a guess was made from. */
export function useSaw(): (guess: Guess) => string {
  const t = useTexts().tray
  const forms: Record<Guess['source'], string> = {
    text: t.saw,
    file: t.sawFile,
    folder: t.sawFolder,
    mail: t.sawMail,
    camera: t.sawCamera,
    made: t.sawMade,
  }
  return ({ source, saw, page }) =>
    page === null ? fill(forms[source], { saw }) : fill(t.sawPage, { saw, page })
}
