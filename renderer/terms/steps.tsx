import { printedBeside } from '../../shared/terms/printed.ts'
import { goneOnFrom, isOpening, targetKey } from '../../shared/terms/stand.ts'
import type { TermStep } from '../../shared/terms/step.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { addDays, dateText, today } from '../text/dates.ts'
import { dueText } from '../text/due.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { TurnMark } from '../ui/turn.tsx'
import { Receipt } from './receipt.tsx'
import css from './terms.module.css'

type Props = {
  readonly steps: readonly TermStep[]
  readonly printed: string | null
  readonly running: boolean
}

/** The steps of a chain, from first to last. The target day stands with the last day it belongs to. */
export function Steps({ steps, printed, running }: Props) {
  const target = steps.find((step) => step.key === targetKey)?.date
  return (
    <ol className={css['steps']}>
      {steps
        .filter((step) => step.key !== targetKey)
        .map((step) => (
          <li key={step.key} className={`${css['step']} ${css[stateOf(step, running)]}`}>
            <span className={css['dot']} aria-hidden />
            <StepWords
              step={step}
              printed={printed}
              running={running}
              followed={goneOnFrom(step, steps)}
              target={step.key === 'last_day' ? target : undefined}
            />
          </li>
        ))}
    </ol>
  )
}

type WordsProps = Omit<Props, 'steps'> & {
  readonly step: TermStep
  readonly target: string | undefined
  readonly followed: boolean
}

function StepWords({ step, printed, running, target, followed }: WordsProps) {
  const t = useTexts()
  const language = useLanguage()
  const now = today()
  return (
    <div className={css['words']}>
      <p className={css['label']}>
        {step.label} <TurnMark actor={step.actor} />
      </p>
      {step.date === undefined ? null : (
        <p className={css['date']}>
          <strong>{dateText(step.date, language, 'full')}</strong>
          {running ? <span>{dueText(step.date, now, t.ui, language, isLate(step, followed))}</span> : null}
        </p>
      )}
      {step.value === undefined ? null : (
        <p className={css['date']}>{valueText(step.value, t.terms.value, language)}</p>
      )}
      {running ? <Target step={step} target={target} /> : null}
      <Printed step={step} printed={printed} />
      {step.corrected === undefined ? null : <p className={css['printed']}>{step.corrected}</p>}
      <Receipt step={step} />
    </div>
  )
}

/** A day to aim for well before the last one: never on the last day, by post. */
function Target({ step, target }: { step: TermStep; target: string | undefined }) {
  const t = useTexts().terms
  const language = useLanguage()
  const now = today()
  if (step.actor === 'client' && step.key === 'last_day' && step.date !== undefined && step.date < now) {
    return <p className={css['target']}>{t.late}</p>
  }
  if (target === undefined || target < now) return null
  return (
    <p className={css['target']}>
      {fill(t.target, { date: dateText(target, language, 'full') })} <small>{t.targetHelp}</small>
    </p>
  )
}

function Printed({ step, printed }: { step: TermStep; printed: string | null }) {
  const t = useTexts().receipts.beside
  const language = useLanguage()
  const beside = printedBeside(step, printed)
  if (printed === null || beside === undefined) return null
  return <p className={css['printed']}>{fill(t[beside], { date: dateText(printed, language, 'full') })}</p>
}

function stateOf(step: TermStep, running: boolean): 'past' | 'due' | 'ahead' {
  if (!running || step.date === undefined) return 'ahead'
  const now = today()
  if (step.date < now) return 'past'
  return step.date <= addDays(now, 7) ? 'due' : 'ahead'
}

function valueText(
  value: number | boolean,
  words: { true: string; false: string },
  language: 'nl' | 'en',
): string {
  if (typeof value === 'boolean') return words[value ? 'true' : 'false']
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value)
}

const isLate = (step: TermStep, followed: boolean): boolean =>
  step.actor === 'client' && !followed && !isOpening(step)
