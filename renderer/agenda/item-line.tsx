import {
  AlarmClock,
  ArrowRight,
  CalendarSync,
  Check,
  CircleX,
  FolderOpen,
  Pencil,
  RotateCcw,
  Users,
} from 'lucide-react'
import { useState } from 'react'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import { latestSnooze } from '../../shared/domain/snooze.ts'
import { fill } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { addDays, dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { MoreMenu, type MenuAction } from '../ui/menu.tsx'
import { Tag, TurnMark } from '../ui/turn.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { DropDayDialog } from './drop-day-dialog.tsx'
import { MoveDialog, WithdrawDialog } from './reason-dialogs.tsx'
import { useDeeds } from './use-deeds.tsx'
import css from './agenda.module.css'

type Asked = 'move' | 'withdraw' | 'change' | null

/** A term, a promise, a task or an appointment on its day, with what can be done about it. */
export function ItemLine({ item, dated }: { item: AgendaItem; dated: boolean }) {
  const { labels } = useTexts()
  const language = useLanguage()
  const [asked, setAsked] = useState<Asked>(null)
  const actions = useActions(item, setAsked)
  const kind = item.kind === 'matter' ? labels.entryKind.term : labels.entryKind[item.kind]
  const day = dated ? dateText(item.date, language, 'short') : ''
  const below = [day, kind, item.caseName, item.detail].filter((part) => part !== '').join(' · ')
  const late = item.status === 'open' && !item.opens && item.date !== '' && item.date < today()
  const looks = [css['item'], css[item.actor], css[item.status], late ? css['late'] : '']
  return (
    <article className={looks.join(' ')} aria-label={item.title}>
      <div className={css['words']}>
        <p className={css['name']}>
          {item.time === '' ? null : <time className={css['time']}>{item.time}</time>}
          <span>{item.title}</span>
        </p>
        <p className={css['below']}>{below}</p>
        <Marks item={item} />
      </div>
      <MoreMenu of={item.title} actions={actions} />
      <Asking asked={asked} item={item} onClose={() => setAsked(null)} />
    </article>
  )
}

type AskingProps = { readonly asked: Asked; readonly item: AgendaItem; readonly onClose: () => void }

/** What is asked before it is done. What follows from a matter goes by what happened in it, all the rest with a reason. */
function Asking({ asked, item, onClose }: AskingProps) {
  if (asked === null) return null
  if (asked === 'move') return <MoveDialog item={item} onClose={onClose} />
  if (asked === 'change') return <ChangeDialog item={item} onClose={onClose} />
  const Drop = item.kind === 'matter' ? DropDayDialog : WithdrawDialog
  return <Drop item={item} onClose={onClose} />
}

function Marks({ item }: { item: AgendaItem }) {
  const { planner: t } = useTexts()
  const language = useLanguage()
  const { status, kind, movedFrom, snoozedUntil, reason, actor } = item
  const day = (date: string): string => dateText(date, language, 'short')
  const asleep = status === 'open' && snoozedUntil !== null && snoozedUntil > today()
  return (
    <div className={css['marks']}>
      {status === 'open' ? <TurnMark actor={actor} /> : null}
      {status === 'done' ? <Tag tone="good">{t.isDone}</Tag> : null}
      {status === 'withdrawn' ? <Tag>{kind === 'promise' ? t.isBroken : t.isWithdrawn}</Tag> : null}
      {movedFrom === null ? null : <Tag>{fill(t.movedFrom, { date: day(movedFrom) })}</Tag>}
      {asleep ? <Tag>{fill(t.snoozed, { date: day(snoozedUntil) })}</Tag> : null}
      {reason === '' ? null : <span className={css['reason']}>{reason}</span>}
    </div>
  )
}

const changing = (label: string, ask: (asked: Asked) => void): MenuAction => ({
  label,
  icon: <Pencil />,
  run: () => ask('change'),
})

function useActions(item: AgendaItem, ask: (asked: Asked) => void): MenuAction[] {
  const { planner: t, meetings } = useTexts()
  const { go } = useRoute()
  const deeds = useDeeds()
  const { kind, status } = item
  const planned = kind === 'task' || kind === 'appointment'
  const open: MenuAction = {
    label: t.open,
    icon: <FolderOpen />,
    run: () =>
      go(
        planned
          ? { screen: 'case', caseId: item.caseId, tab: 'overview' }
          : placeOf(item.caseId, kind, item.id),
      ),
  }
  const withdraw: MenuAction = { label: t.withdraw, icon: <CircleX />, run: () => ask('withdraw') }
  if (kind === 'matter') return status === 'open' ? [...snoozing(item, t, deeds), withdraw, open] : [open]
  const change = planned ? [changing(t.change, ask)] : []
  if (status !== 'open') {
    return [{ label: t.reopen, icon: <RotateCcw />, run: () => void deeds.reopen(item) }, ...change, open]
  }
  const end: MenuAction = {
    label: t.ends[kind],
    icon: <Check />,
    run: () => void deeds.done(item),
  }
  const drop: MenuAction =
    kind === 'promise'
      ? { label: t.broken, icon: <CircleX />, run: () => void deeds.withdraw(item, '') }
      : withdraw
  const meet: MenuAction = {
    label: meetings.go,
    icon: <Users />,
    run: () => go({ screen: 'meetings', caseId: item.caseId }),
  }
  const table = kind === 'appointment' ? [meet] : []
  const move = planned ? [{ label: t.move, icon: <CalendarSync />, run: () => ask('move') }] : []
  return [end, ...table, ...change, ...move, ...snoozing(item, t, deeds), drop, open]
}

/** To be reminded later, as far as its last day leaves time for that; or at once again. */
function snoozing(item: AgendaItem, t: Texts['planner'], deeds: ReturnType<typeof useDeeds>): MenuAction[] {
  const to = (label: string, days: number, icon = <AlarmClock />): MenuAction => ({
    label,
    icon,
    run: () => void deeds.snooze(item, days),
  })
  if ((item.snoozedUntil ?? '') > today()) return [to(t.wake, 0)]
  const latest = latestSnooze(item)
  const fits = (days: number): boolean => latest === null || addDays(today(), days) <= latest
  return [...(fits(1) ? [to(t.snoozeDay, 1)] : []), ...(fits(7) ? [to(t.snoozeWeek, 7, <ArrowRight />)] : [])]
}
