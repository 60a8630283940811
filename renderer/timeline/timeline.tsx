import { GitCommitVertical } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { ok } from '../../shared/result.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { usePages } from '../ipc/use-pages.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { List } from '../ui/list.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { Segments } from '../ui/toggle.tsx'
import { noFilter, TimelineFilter, type Filter } from './timeline-filter.tsx'
import { rowsOf } from './rows.ts'
import { TimelineRow } from './timeline-row.tsx'
import css from './timeline.module.css'

/** Everything of a case in one order, with the silences. */
export function Timeline({ caseId }: { caseId: CaseId }) {
  const { timeline: t, ui } = useTexts()
  const count = useCounted()
  const { go } = useRoute()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const pages = useEntries(caseId, filter)
  const empty = pages.items.length === 0 && !pages.loading && !pages.failure
  const lead = pages.total > 0 ? { lead: count(t.total, pages.total) } : {}
  return (
    <Page title={t.title} {...lead} fill actions={<Order filter={filter} onChange={setFilter} />}>
      <div className={css['fill']}>
        <TimelineFilter filter={filter} onChange={setFilter} />
        <FailureNotice failure={pages.failure} />
        {pages.items.length === 0 && pages.loading ? <Loading label={ui.loading} /> : null}
        {empty ? <Nothing filtered={filter !== noFilter} /> : null}
        {pages.items.length > 0 ? (
          <List
            label={t.title}
            items={rowsOf(pages.items, today())}
            rowHeight={76}
            textOf={(row) => (row.type === 'entry' ? row.entry.title : row.type)}
            renderRow={(row) => <TimelineRow row={row} />}
            onOpen={(row) => {
              if (row.type === 'entry') go(placeOf(caseId, row.entry.kind, row.entry.id, row.entry.date))
            }}
            onEnd={pages.more}
          />
        ) : null}
      </div>
    </Page>
  )
}

function Order({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useTexts().timeline
  return (
    <Segments
      quiet
      label={t.order}
      options={optionsOf(['desc', 'asc'] as const, t.orders)}
      value={filter.order}
      onChange={(order) => onChange({ ...filter, order })}
    />
  )
}

function useEntries(caseId: CaseId, filter: Filter) {
  const language = useLanguage()
  const { kinds, order, from, to } = filter
  return usePages(
    JSON.stringify([caseId, filter, language]),
    async (cursor, limit) => {
      const period = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to: `${to}T23:59` }) }
      const result = await vault.timeline.list({
        caseId,
        cursor,
        limit,
        order,
        kinds: [...kinds],
        language,
        ...period,
      })
      return result.ok
        ? ok({ items: result.value.entries, next: result.value.next, total: result.value.total })
        : result
    },
    ['document', 'contact', 'promise', 'term', 'planned', 'agency'],
    caseId,
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTexts().timeline
  if (filtered) return <p className={css['none']}>{t.noMatch}</p>
  return (
    <Empty icon={<GitCommitVertical />} title={t.emptyTitle}>
      <p>{t.empty}</p>
    </Empty>
  )
}
