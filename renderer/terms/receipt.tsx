import { sumLines } from '../../shared/terms/sum-lines.ts'
import { waysOf } from '../../shared/terms/ways.ts'
import type { TermStep } from '../../shared/terms/step.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from './terms.module.css'

/** Why this date: the rule, the sum, what is doubtful, what would change it. Set like the slip of a till. */
export function Receipt({ step }: { step: TermStep }) {
  const { terms: t, receipts } = useTexts()
  const lines = [
    { name: t.law, text: step.law },
    { name: t.doubt, text: step.doubt },
    { name: receipts.corrected, text: step.corrected },
    { name: t.changes, text: step.changes },
  ]
  return (
    <details className={css['receipt']}>
      <summary>{t.why}</summary>
      <dl>
        <div>
          <dt>{t.arithmetic}</dt>
          {sumLines(step.why).map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
        {lines.map(({ name, text }) =>
          text === undefined || text === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <BothWays step={step} />
      </dl>
      <p className={css['mark']}>{t.marks[step.mark]}</p>
    </details>
  )
}

function BothWays({ step }: { step: TermStep }) {
  const t = useTexts().terms
  const language = useLanguage()
  const ways = waysOf(step)
  if (ways === null) return null
  return (
    <div>
      <dt>
        {t.strict} · {t.safe}
      </dt>
      <dd>
        {dateText(ways.strict, language)} · {dateText(ways.safe, language)}.{' '}
        {step.actor === 'client' ? t.strictSafeClient : t.strictSafeAgency}
      </dd>
    </div>
  )
}
