import type { CaseId } from '../../shared/domain/ids.ts'
import type { Letter } from '../../shared/domain/letter.ts'
import { bodyText } from '../../shared/letters/body-text.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { MentionArea } from './mention-area.tsx'
import css from './letters.module.css'

type Props = {
  readonly caseId: CaseId
  readonly letter: Letter
  readonly put: (written: string | null) => void
}

/** The text in the person's own words, once they choose to write it themselves. */
export function WrittenText({ caseId, letter, put }: Props) {
  const { letters: t, ui } = useTexts()
  const { written } = letter
  if (written === null) {
    return <Button onPress={() => put(bodyText(letter.draft.body))}>{t.write}</Button>
  }
  const back = (): void => {
    put(null)
    tell({ text: t.rewritten, tone: 'done', action: { label: ui.undo, run: () => put(written) } })
  }
  return (
    <div className={css['group']}>
      <MentionArea
        caseId={caseId}
        label={t.body}
        help={t.writeHelp}
        rows={16}
        value={written}
        onChange={put}
      />
      <p className={css['quiet']}>{t.writtenNote}</p>
      <Button onPress={back}>{t.rewrite}</Button>
    </div>
  )
}
