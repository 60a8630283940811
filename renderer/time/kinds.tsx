import type { MonthTotal } from '../../shared/domain/time-entry.ts'
import { useTexts } from '../text/use-texts.ts'
import { spentText } from './spent.ts'
import css from './time.module.css'

/** To what the time went: "Telefoon 40 min · Reizen 1 uur". */
export function Kinds({ kinds }: Pick<MonthTotal, 'kinds'>) {
  const { time: t, labels } = useTexts()
  return (
    <p className={css['kinds']}>
      {kinds.map(({ kind, minutes }) => `${labels.workKind[kind]} ${spentText(minutes, t)}`).join(' · ')}
    </p>
  )
}
