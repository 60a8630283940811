import { Button } from 'react-aria-components'
import type { Turn } from '../../shared/domain/timeline.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { dateText, today } from '../text/dates.ts'
import { dueText } from '../text/due.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from './turn-line.module.css'

/** One thing that somebody has to do, by when. `mixed`: the list holds several cases. */
export function TurnLine({ turn, mixed }: { turn: Turn; mixed: boolean }) {
  const t = useTexts()
  const language = useLanguage()
  const { go } = useRoute()
  const now = today()
  const below = [mixed ? turn.caseName : '', turn.detail].filter((part) => part !== '').join(' · ')
  const open = turn.opens && turn.date <= now
  const state = open ? 'later' : turn.date < now ? 'late' : turn.date === now ? 'now' : 'later'
  return (
    <Button
      className={`${css['turn']} ${css[state]} ${css[turn.actor]}`}
      onPress={() => go(placeOf(turn.caseId, turn.kind, turn.id, turn.date))}
    >
      <span className={css['day']}>
        <strong>{dateText(turn.date, language, 'weekday')}</strong>
        <small>{open ? t.today.now : dueText(turn.date, now, t.ui, language, true)}</small>
      </span>
      <span className={css['words']}>
        {turn.title}
        {below === '' ? null : <small>{below}</small>}
        <Besides turn={turn} />
      </span>
    </Button>
  )
}

/** The day to aim for, and both ways of counting where they differ. An agreed day says that it is. */
function Besides({ turn: { target, ways, agreed } }: { turn: Turn }) {
  const t = useTexts()
  const language = useLanguage()
  const day = (date: string): string => dateText(date, language, 'short')
  const parts = [
    target === null || target < today() ? '' : fill(t.today.target, { date: day(target) }),
    ways === null ? '' : fill(t.today.ways, { strict: day(ways.strict), safe: day(ways.safe) }),
    agreed ? t.course.agreedTag : '',
  ].filter(Boolean)
  return parts.length === 0 ? null : <small>{parts.join(' · ')}</small>
}
