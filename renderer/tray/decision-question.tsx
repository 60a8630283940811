import { CalendarClock } from 'lucide-react'
import type { TrayItem } from '../../shared/domain/guess.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { Steps } from '../terms/steps.tsx'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { toConfirm } from './to-confirm.ts'
import { useSaw } from './use-saw.ts'
import css from './tray.module.css'

type Props = { readonly caseId: CaseId; readonly item: TrayItem }

/** "This looks like a decision. Start its terms?", with the dates that would come out. */
export function DecisionQuestion({ caseId, item }: Props) {
  const t = useTexts().tray
  const language = useLanguage()
  const saw = useSaw()
  const guess = item.guesses.find(({ field }) => field === 'decision')
  if (item.started) return <p className={css['saw']}>{t.startedHere}</p>
  if (!guess) return null
  const event = dayOfSending(item)
  return (
    <section className={css['question']} aria-label={t.decision}>
      <h4>
        <CalendarClock aria-hidden />
        {t.decision}
      </h4>
      <p className={css['saw']}>{saw(guess)}</p>
      {event === null ? (
        <p>{t.decisionNoDay}</p>
      ) : (
        <>
          <p>{fill(t.decisionDay, { date: dateText(event, language, 'full') })}</p>
          <Dates rule={guess.value} event={event} />
        </>
      )}
      <Answers caseId={caseId} item={item} rule={guess.value} event={event} />
    </section>
  )
}

/** A term of objection runs from the day of sending; without it, from the date on the letter. */
function dayOfSending({ document }: TrayItem): string | null {
  const day = document.sent ?? document.date
  return day?.length === 10 ? day : null
}

function Dates({ rule, event }: { rule: string; event: string }) {
  const t = useTexts().tray
  const language = useLanguage()
  const asked = useCall(vault.terms.compute, { rule, event, params: {}, language })
  const computed = asked.value ?? asked.last
  if (!computed) return null
  return (
    <>
      <Steps steps={computed.steps} printed={null} running />
      <p className={css['quiet']}>{t.notAdvice}</p>
    </>
  )
}

type AnswersProps = Props & { readonly rule: string; readonly event: string | null }

function Answers({ caseId, item, rule, event }: AnswersProps) {
  const { tray: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const { id } = item.document
  const start = (): void => {
    if (event === null) return
    const term = { rule, event }
    void attempt(vault.guesses.startTerm({ caseId, id, term, language }), (started) => {
      const undo = (): void => void attempt(vault.guesses.stopTerm({ caseId, id, term: started.id }))
      tell({ text: t.started, tone: 'done', action: { label: ui.undo, run: undo } })
    })
  }
  const refuse = (): void =>
    void attempt(vault.guesses.reject({ caseId, id, field: 'decision', value: rule }))
  return (
    <div className={css['answers']}>
      <Button
        isDisabled={event === null}
        onPress={({ target }) => {
          toConfirm(target)
          start()
        }}
      >
        {t.decisionYes}
      </Button>
      <Button
        tone="quiet"
        onPress={({ target }) => {
          toConfirm(target)
          refuse()
        }}
      >
        {t.decisionNo}
      </Button>
    </div>
  )
}
