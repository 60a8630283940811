import { Check, CircleDashed, CircleDot, CircleHelp, Minus } from 'lucide-react'
import type { Course } from '../../shared/domain/course.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from './picture.module.css'

type Stop = Course['picture'][number]

const marks = {
  done: Check,
  missing: CircleHelp,
  passed: Minus,
  next: CircleDot,
  ahead: CircleDashed,
} as const

/** The way of a matter as a row of stops: what was reached, what is missing, what comes now. In words too. */
export function Picture({ stops }: { stops: readonly Stop[] }) {
  const last = stops.findLastIndex(({ state }) => state === 'done' || state === 'next')
  // What lies far ahead says little and takes much room: two stops after the next one are enough.
  const near = stops.filter(({ state }, at) => (state !== 'passed' || at <= last) && at <= last + 2)
  return (
    <ol className={css['stops']}>
      {near.map((stop) => (
        <PictureStop key={stop.step} stop={stop} />
      ))}
    </ol>
  )
}

function PictureStop({ stop }: { stop: Stop }) {
  const t = useTexts().course
  const language = useLanguage()
  const Mark = marks[stop.state]
  return (
    <li className={`${css['stop']} ${css[stop.state]}`}>
      <span className={css['dot']}>
        <Mark aria-hidden />
      </span>
      <span className={css['name']}>{t.steps[stop.step]}</span>
      <span className={css['state']}>
        {stop.date === undefined ? t.stops[stop.state] : dateText(stop.date, language, 'short')}
      </span>
    </li>
  )
}
