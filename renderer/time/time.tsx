import { Clock, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { MonthTotal, TimeEntry, TimeTotals } from '../../shared/domain/time-entry.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { EntryLine } from './entry-line.tsx'
import { Kinds } from './kinds.tsx'
import { spentText } from './spent.ts'
import { TimeExport } from './time-export.tsx'
import css from './time.module.css'

/** The time that was spent on a case, month by month. */
export function Time({ caseId }: { caseId: CaseId }) {
  const t = useTexts().time
  const [shown, setShown] = useState<TimeEntry | 'new' | null>(null)
  const asked = useCall(vault.time.list, { caseId }, ['time', 'contact'])
  const found = asked.value ?? asked.last
  const minutes = found?.totals.minutes ?? 0
  const add = <Add onPress={() => setShown('new')} />
  return (
    <Page
      title={t.title}
      lead={minutes > 0 ? `${t.total}: ${spentText(minutes, t)}` : t.lead}
      actions={
        minutes > 0 ? (
          <>
            <TimeExport caseId={caseId} period="all" />
            {add}
          </>
        ) : null
      }
    >
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {minutes === 0 ? <Nothing known={found !== null} loading={asked.loading} add={add} /> : null}
      {found ? <Months caseId={caseId} found={found} onChange={setShown} /> : null}
      {shown === null ? null : (
        <EntryDialog caseId={caseId} entry={shown === 'new' ? null : shown} onClose={() => setShown(null)} />
      )}
    </Page>
  )
}

type NothingProps = { readonly known: boolean; readonly loading: boolean; readonly add: ReactNode }

function Nothing({ known, loading, add }: NothingProps) {
  const { time: t, ui } = useTexts()
  if (!known) return loading ? <Loading label={ui.loading} /> : null
  return (
    <Empty icon={<Clock />} title={t.emptyTitle} action={add}>
      <p>{t.empty}</p>
    </Empty>
  )
}

function Add({ onPress }: { onPress: () => void }) {
  const t = useTexts().time
  return (
    <Button tone="primary" icon={<Plus />} onPress={onPress}>
      {t.add}
    </Button>
  )
}

type Found = { readonly entries: readonly TimeEntry[]; readonly totals: TimeTotals }
type MonthsProps = Pick<MonthProps, 'caseId' | 'onChange'> & { readonly found: Found }

const Months = ({ caseId, found: { entries, totals }, onChange }: MonthsProps) =>
  totals.months.map((total) => (
    <Month key={total.month} caseId={caseId} total={total} entries={entries} onChange={onChange} />
  ))

type MonthProps = {
  readonly caseId: CaseId
  readonly total: MonthTotal
  readonly entries: readonly TimeEntry[]
  readonly onChange: (entry: TimeEntry) => void
}

function Month({ caseId, total, entries, onChange }: MonthProps) {
  const t = useTexts().time
  const language = useLanguage()
  const name = dateText(total.month, language)
  return (
    <section className={css['month']} aria-label={name}>
      <header className={css['monthHead']}>
        <h3>{name}</h3>
        <strong>{spentText(total.minutes, t)}</strong>
        <Kinds kinds={total.kinds} />
      </header>
      <ul>
        {entries
          .filter(({ day }) => day.startsWith(total.month))
          .map((entry) => (
            <EntryLine key={entry.id} caseId={caseId} entry={entry} onChange={() => onChange(entry)} />
          ))}
      </ul>
    </section>
  )
}
