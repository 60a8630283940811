import { Clock } from 'lucide-react'
import { useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { CaseTime } from '../../shared/domain/time-entry.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { Segments } from '../ui/toggle.tsx'
import { Kinds } from './kinds.tsx'
import { daysIn, periods, type PeriodKey } from './period.ts'
import { spentText } from './spent.ts'
import { TimeExport } from './time-export.tsx'
import css from './time.module.css'

/** The hours over all cases: per client and month, to account for. */
export function Hours() {
  const { time: t, ui } = useTexts()
  const [period, setPeriod] = useState<PeriodKey>('month')
  const language = useLanguage()
  const asked = useCall(vault.time.across, { ...daysIn(period, today()), language }, [
    'time',
    'contact',
    'case',
  ])
  const found = asked.value ?? asked.last
  return (
    <Page
      title={t.all}
      lead={t.allLead}
      actions={found && found.minutes > 0 ? <TimeExport caseId={null} period={period} /> : null}
    >
      <Segments
        quiet
        label={t.period}
        options={optionsOf(periods, t.periods)}
        value={period}
        onChange={setPeriod}
      />
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!found && asked.loading ? <Loading label={ui.loading} /> : null}
      {found?.minutes === 0 ? (
        <Empty icon={<Clock />} title={t.allEmptyTitle}>
          <p>{t.allEmpty}</p>
        </Empty>
      ) : null}
      {found && found.minutes > 0 ? <Table minutes={found.minutes} cases={found.cases} /> : null}
    </Page>
  )
}

function Table({ minutes, cases }: { minutes: number; cases: readonly CaseTime[] }) {
  const { time: t } = useTexts()
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t.client}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.title}</th>
        </tr>
      </thead>
      {cases.map((each) => (
        <CaseRows key={each.caseId} spent={each} />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t.total}
          </th>
          <td>{spentText(minutes, t)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A client with what was spent, and month by month when there are more of them. */
function CaseRows({ spent }: { spent: CaseTime }) {
  const t = useTexts().time
  const language = useLanguage()
  const { go } = useRoute()
  const { caseId, caseName, months } = spent
  const [only] = months
  return (
    <tbody>
      <tr className={css['client']}>
        <th scope="row">
          <Plain
            className={css['caseLink'] ?? ''}
            aria-label={fill(t.openCase, { name: caseName })}
            onPress={() => go({ screen: 'case', caseId, tab: 'time' })}
          >
            {caseName}
          </Plain>
        </th>
        <td>{only && months.length === 1 ? <Kinds kinds={only.kinds} /> : null}</td>
        <td>{spentText(spent.minutes, t)}</td>
      </tr>
      {months.length === 1
        ? null
        : months.map(({ month, minutes, kinds }) => (
            <tr key={month}>
              <td className={css['monthName']}>{dateText(month, language)}</td>
              <td>
                <Kinds kinds={kinds} />
              </td>
              <td>{spentText(minutes, t)}</td>
            </tr>
          ))}
    </tbody>
  )
}
