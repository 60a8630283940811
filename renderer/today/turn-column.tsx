import { useState } from 'react'
import type { Turn } from '../../shared/domain/timeline.ts'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { grouped, type GroupKey } from './groups.ts'
import { TurnLine } from './turn-line.tsx'
import css from './today.module.css'

const few = 5

/** Everything that is one side's turn, most pressing first. */
export function TurnColumn({
  title,
  lead,
  empty,
  turns,
}: {
  title: string
  lead: string
  empty: string
  turns: readonly Turn[]
}) {
  const groups = grouped(turns, today())
  return (
    <section className={css['column']} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className={css['quiet']}>{turns.length === 0 ? empty : lead}</p>
      </header>
      {groups.map((group) => (
        <Group key={group.key} name={group.key} turns={group.turns} />
      ))}
    </section>
  )
}

function Group({ name, turns }: { name: GroupKey; turns: readonly Turn[] }) {
  const { today: t, ui } = useTexts()
  const [all, setAll] = useState(false)
  const shown = all ? turns : turns.slice(0, few)
  return (
    <div className={css['group']}>
      <h3 className={name === 'late' ? css['late'] : ''}>
        {t[name]} <span className={css['count']}>{turns.length}</span>
      </h3>
      <ul>
        {shown.map((turn) => (
          <li key={`${turn.kind}${turn.id}${turn.step}`}>
            <TurnLine turn={turn} mixed />
          </li>
        ))}
      </ul>
      {shown.length < turns.length ? (
        <Button tone="quiet" size="small" onPress={() => setAll(true)}>
          {`${ui.more} (${turns.length - shown.length})`}
        </Button>
      ) : null}
    </div>
  )
}
