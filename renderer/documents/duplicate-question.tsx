import type { CaseId } from '../../shared/domain/ids.ts'
import { duplicateAnswers, type Batch } from '../../shared/domain/intake.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useSettle } from './use-settle.ts'
import css from './documents.module.css'

/** Files that are in the case already: what is to happen with all of them. For one, the list below asks. */
export function DuplicateQuestion({ caseId, batch }: { caseId: CaseId; batch: Batch }) {
  const t = useTexts().adding
  const count = useCounted()
  const settle = useSettle(caseId, batch.id)
  const n = batch.sums.duplicate ?? 0
  const words = n === 1 ? t.answers : t.answersAll
  return (
    <div className={css['question']} role="group" aria-label={count(t.asks, n)}>
      <p>
        <strong>{count(t.asks, n)}.</strong> {count(t.asksHelp, n)}
      </p>
      <div className={css['answers']}>
        {duplicateAnswers.map((answer) => (
          <Button key={answer} size="small" onPress={() => void settle(answer)}>
            {words[answer]}
          </Button>
        ))}
      </div>
    </div>
  )
}
