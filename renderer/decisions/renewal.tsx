import { CalendarPlus } from 'lucide-react'
import type { Decision } from '../../shared/domain/decision.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { addDays, dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './decisions.module.css'

/** How many weeks ahead one may be reminded. */
const ahead = [8, 12] as const

/** The end of a decision as the beginning of its renewal: a task some weeks before, by one press. */
export function Renewal({ caseId, decision }: { caseId: CaseId; decision: Decision }) {
  const { decisions: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const { ends, product, title: document } = decision
  if (ends === null || ends < today()) return null
  const date = dateText(ends, language)
  const plan = (weeks: number): void => {
    const wanted = addDays(ends, -7 * weeks)
    const on = wanted < today() ? today() : wanted
    const title = fill(t.renewTask, { product: product || document, date })
    void attempt(vault.planned.add({ caseId, planned: { kind: 'task', title, date: on } }), ({ id }) => {
      const end = { status: 'withdrawn', reason: t.renewUndone } as const
      const undo = (): void => void attempt(vault.planned.setStatus({ caseId, id, end }))
      tell({
        text: fill(t.renewed, { date: dateText(on, language) }),
        tone: 'done',
        action: { label: ui.undo, run: undo },
      })
    })
  }
  return (
    <div className={css['renewal']}>
      <p>{fill(t.renewHelp, { date })}</p>
      <div className={css['deeds']}>
        {ahead.map((weeks) => (
          <Button key={weeks} size="small" icon={<CalendarPlus />} onPress={() => plan(weeks)}>
            {fill(t.renew, { n: weeks })}
          </Button>
        ))}
      </div>
    </div>
  )
}
