import type { Meeting } from '../../shared/domain/meeting.ts'
import { useTexts } from '../text/use-texts.ts'
import { Checkbox } from '../ui/toggle.tsx'
import { keysOf } from './keys-of.ts'
import css from './meeting.module.css'

type Props = {
  readonly points: Meeting['points']
  readonly onChange: (points: Meeting['points']) => void
}

/** What was to be talked about, to tick off. */
export function Points({ points, onChange }: Props) {
  const t = useTexts().meetings
  if (points.length === 0) return null
  const keys = keysOf(points.map(({ text }) => text))
  const tick = (at: number, done: boolean): void =>
    onChange(points.map((point, each) => (each === at ? { ...point, done } : point)))
  return (
    <section className={css['part']} data-part="points" aria-label={t.points}>
      <h2>{t.points}</h2>
      <ul className={css['points']}>
        {points.map(({ text, done }, at) => (
          <li key={keys[at]} className={done ? css['done'] : ''}>
            <Checkbox isSelected={done} onChange={(next) => tick(at, next)}>
              {text}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}
