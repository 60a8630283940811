import { CalendarPlus, CalendarRange, ChevronLeft, ChevronRight, ListPlus } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Planned } from '../../shared/domain/planned.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { AgendaExport } from '../terms/agenda-export.tsx'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { Segments } from '../ui/toggle.tsx'
import { periodOf, step, views, type View } from './period.ts'
import { PlannedDialog } from './planned-dialog.tsx'
import { DayList, DayRows, MonthGrid } from './views.tsx'
import css from './agenda.module.css'

const nouns = ['planned', 'term', 'matter', 'promise', 'contact', 'case'] as const

type Place = { readonly view: View; readonly day: string }

/** Every day of every case: terms, promises, tasks and appointments. `day`: where to begin. */
export function Agenda({ day: start }: { readonly day?: string }) {
  const { planner: t, ui } = useTexts()
  const language = useLanguage()
  const [place, setPlace] = useState<Place>({ view: start ? 'day' : 'week', day: start ?? today() })
  const period = periodOf(place.view, place.day)
  const asked = useCall(vault.agenda.list, { ...period, caseId: null, language }, nouns)
  const cases = useCall(vault.cases.list, {}, ['case'])
  useTurning(place, setPlace)
  const items = asked.value
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Adding cases={cases.value ?? cases.last ?? []} day={place.day} />
          <AgendaExport caseId={null} />
        </>
      }
    >
      <Bar place={place} onPlace={setPlace} />
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {cases.last?.length === 0 ? <p className={css['nothing']}>{t.needCase}</p> : null}
      {items ? (
        <Chosen place={place} onPlace={setPlace} items={items} />
      ) : asked.loading ? (
        <Loading label={ui.loading} />
      ) : null}
    </Page>
  )
}

type Moving = { readonly place: Place; readonly onPlace: (place: Place) => void }

function Chosen({
  place,
  onPlace,
  items,
}: Moving & { readonly items: Parameters<typeof DayRows>[0]['items'] }) {
  const t = useTexts().planner
  const { view, day } = place
  const period = periodOf(view, day)
  if (view === 'month') {
    return (
      <MonthGrid
        items={items}
        period={period}
        month={day}
        onDay={(next) => onPlace({ view: 'day', day: next })}
      />
    )
  }
  if (view !== 'list') return <DayRows items={items} period={period} />
  if (items.length > 0) return <DayList items={items} from={day} />
  return (
    <Empty icon={<CalendarRange />} title={t.emptyTitle}>
      <p>{t.empty}</p>
    </Empty>
  )
}

/** Which view, which days, and the way to other days. */
function Bar({ place, onPlace }: Moving) {
  const { planner: t } = useTexts()
  const language = useLanguage()
  const { view, day } = place
  const go = (by: 1 | -1): void => onPlace({ view, day: step(view, day, by) })
  const { from, to } = periodOf(view, day)
  const names: Record<View, string> = {
    day: dateText(day, language, 'full'),
    week: `${dateText(from, language, 'weekday')} – ${dateText(to, language, 'short')}`,
    month: dateText(day.slice(0, 7), language),
    list: dateText(day, language),
  }
  return (
    <div className={css['bar']}>
      <Segments
        quiet
        label={t.view}
        options={optionsOf(views, t.views)}
        value={view}
        onChange={(next) => onPlace({ view: next, day })}
      />
      <div className={css['turn']}>
        <IconButton label={t.before} keys="Page Up" icon={<ChevronLeft />} onPress={() => go(-1)} />
        <Button onPress={() => onPlace({ view, day: today() })}>{t.today}</Button>
        <IconButton label={t.after} keys="Page Down" icon={<ChevronRight />} onPress={() => go(1)} />
      </div>
      <p className={css['where']} aria-live="polite">
        {names[view]}
      </p>
    </div>
  )
}

/** Page Up and Page Down turn; Home goes to today. */
function useTurning(place: Place, onPlace: (place: Place) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const busy = event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]')
    if (event.defaultPrevented || busy || event.ctrlKey || event.altKey) return
    const { view, day } = place
    if (event.key === 'PageUp') onPlace({ view, day: step(view, day, -1) })
    else if (event.key === 'PageDown') onPlace({ view, day: step(view, day, 1) })
    else if (event.key === 'Home') onPlace({ view, day: today() })
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function Adding({ cases, day }: Pick<Parameters<typeof PlannedDialog>[0], 'cases' | 'day'>) {
  const t = useTexts().planner
  const [kind, setKind] = useState<Planned['kind'] | null>(null)
  return (
    <>
      <Button
        tone="primary"
        icon={<ListPlus />}
        isDisabled={cases.length === 0}
        onPress={() => setKind('task')}
      >
        {t.addTask}
      </Button>
      <Button icon={<CalendarPlus />} isDisabled={cases.length === 0} onPress={() => setKind('appointment')}>
        {t.addAppointment}
      </Button>
      {kind === null ? null : (
        <PlannedDialog kind={kind} cases={cases} day={day} onClose={() => setKind(null)} />
      )}
    </>
  )
}
