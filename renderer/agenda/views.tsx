import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import { dateText, today } from '../text/dates.ts'
import { dueText } from '../text/due.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { ItemLine } from './item-line.tsx'
import { useLaw } from '../text/use-law.ts'
import { daysOf, freeOn, type Period } from './period.ts'
import css from './agenda.module.css'

type Shown = { readonly items: readonly AgendaItem[]; readonly period: Period }

const keyOf = ({ caseId, kind, id, step }: AgendaItem): string => [caseId, kind, id, step].join(' ')
const on = (items: readonly AgendaItem[], day: string): AgendaItem[] =>
  items.filter(({ date }) => date === day)

/** Days under one another, each with what stands on it: of one day, or of a week. */
export function DayRows({ items, period }: Shown) {
  return (
    <div className={css['rows']}>
      {daysOf(period).map((day) => {
        const found = on(items, day)
        return (
          <DaySection key={day} day={day} empty={found.length === 0}>
            {found.length === 0 ? null : <Lines items={found} />}
          </DaySection>
        )
      })}
      <Undated items={on(items, '')} />
    </div>
  )
}

/** Tasks that wait for a day. */
function Undated({ items }: Pick<Shown, 'items'>) {
  const { planner: t } = useTexts()
  if (items.length === 0) return null
  return (
    <section className={css['day']} aria-label={t.undated}>
      <header className={css['dayHead']}>
        <h2>{t.undated}</h2>
      </header>
      <Lines items={items} />
    </section>
  )
}

/** `dated`: lines of more than one day, so each says its own. */
const Lines = ({ items, dated = false }: { items: readonly AgendaItem[]; dated?: boolean }) => (
  <ul className={css['lines']}>
    {items.map((item) => (
      <li key={keyOf(item)}>
        <ItemLine item={item} dated={dated} />
      </li>
    ))}
  </ul>
)

type SectionProps = { readonly day: string; readonly empty?: boolean; readonly children: ReactNode }

function DaySection({ day, empty = false, children }: SectionProps) {
  const { planner: t, ui } = useTexts()
  const language = useLanguage()
  const now = today()
  const law = useLaw()
  const free = freeOn(day, law)
  const about = [
    dueText(day, now, ui, language, false),
    free === undefined ? '' : t.free[free],
    empty ? t.nothingDay : '',
  ]
  const looks = [css['day'], day === now ? css['now'] : '', free === undefined ? '' : css['free']]
  return (
    <section className={looks.join(' ')} aria-label={dateText(day, language, 'full')}>
      <header className={css['dayHead']}>
        <h2>{dateText(day, language, 'full')}</h2>
        <p>{about.filter((part) => part !== '').join(' · ')}</p>
      </header>
      {children}
    </section>
  )
}

/** Lines in a cell of the month at most. */
const fits = 3

/** A month in weeks; a day opens by its number, and shows what else stands on it. */
export function MonthGrid({
  items,
  period,
  month,
  onDay,
}: Shown & { readonly month: string; readonly onDay: (day: string) => void }) {
  const { planner: t } = useTexts()
  const language = useLanguage()
  const law = useLaw()
  const days = daysOf(period)
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <div className={css['month']} role="group" aria-label={dateText(month.slice(0, 7), language)}>
      {days.slice(0, 7).map((day) => (
        <div key={day} className={css['weekday']} aria-hidden>
          {weekday.format(new Date(`${day}T00:00:00Z`))}
        </div>
      ))}
      {days.map((day) => {
        const free = freeOn(day, law)
        const looks = [
          css['cell'],
          day.slice(0, 7) === month.slice(0, 7) ? '' : css['other'],
          free === undefined ? '' : css['free'],
          day === today() ? css['now'] : '',
        ]
        return (
          <Cell
            key={day}
            day={day}
            looks={looks.join(' ')}
            free={free === undefined || free === 'weekend' ? '' : t.free[free]}
            items={on(items, day)}
            onDay={onDay}
          />
        )
      })}
    </div>
  )
}

type CellProps = {
  readonly day: string
  readonly looks: string
  readonly free: string
  readonly items: readonly AgendaItem[]
  readonly onDay: (day: string) => void
}

function Cell({ day, looks, free, items, onDay }: CellProps) {
  const { planner: t } = useTexts()
  const count = useCounted()
  const few = items.slice(0, fits)
  return (
    <Button className={looks} onPress={() => onDay(day)}>
      <span className={css['number']}>{Number(day.slice(8))}</span>
      {free === '' ? null : <span className={css['holiday']}>{free}</span>}
      {few.map((item) => (
        <span key={keyOf(item)} className={[css['short'], css[item.actor], css[item.status]].join(' ')}>
          {[item.time, item.title].filter((part) => part !== '').join(' ')}
        </span>
      ))}
      {items.length > fits ? <span className={css['rest']}>{count(t.more, items.length - fits)}</span> : null}
    </Button>
  )
}

/** What is late first, then every day from now on that holds something. */
export function DayList({ items, from }: { readonly items: readonly AgendaItem[]; readonly from: string }) {
  const { planner: t } = useTexts()
  const late = items.filter(
    ({ date, status, opens }) => date !== '' && date < from && status === 'open' && !opens,
  )
  const coming = items.filter(({ date }) => date >= from).slice(0, most)
  const days = [...new Set(coming.map(({ date }) => date))]
  return (
    <div className={css['rows']}>
      {late.length === 0 ? null : (
        <section className={css['day']} aria-label={t.late}>
          <header className={css['dayHead']}>
            <h2 className={css['lateHead']}>{t.late}</h2>
            <p>{late.length}</p>
          </header>
          <Lines items={late.slice(-most)} dated />
        </section>
      )}
      {days.map((day) => (
        <DaySection key={day} day={day}>
          <Lines items={on(coming, day)} />
        </DaySection>
      ))}
      <Undated items={on(items, '')} />
    </div>
  )
}

/** Lines that the list draws at most; who wants to see further steps ahead. */
const most = 200
