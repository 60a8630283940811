import { useRef, useState, type KeyboardEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Hit } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Segments } from '../ui/toggle.tsx'
import { nothingAsked, tidy, type Asked } from './asked.ts'
import { FilterBar } from './filter-bar.tsx'
import { hitPlace } from './hit-place.ts'
import { Hits } from './hits.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { Start } from './start.tsx'
import { useFound } from './use-found.ts'
import css from './search.module.css'

/** Finds a word anywhere, while it is being typed. */
export function Search({ caseId, start = nothingAsked }: { caseId: CaseId | null; start?: Asked }) {
  const t = useTexts().search
  const { replace, go } = useRoute()
  const [asked, setAsked] = useState(start)
  const found = useFound(asked, caseId)
  const box = useRef<HTMLDivElement>(null)
  const put = (part: Partial<Asked>): void => setAsked({ ...asked, ...part })
  /** The way back leads to this question and its hits. */
  const open = (hit: Hit): void => {
    replace({ screen: 'search', caseId, asked: { ...asked, filters: tidy(asked.filters) } })
    go(hitPlace(hit))
  }
  const openFirst = (): void => {
    const first = found.settled ? found.value?.hits[0] : undefined
    if (first) open(first)
  }
  return (
    <Page title={t.title} fill>
      <div className={css['fill']}>
        <div onKeyDownCapture={(event) => walk(event, box.current, openFirst)}>
          <SearchField
            large
            autoFocus
            label={t.field}
            value={asked.text}
            onChange={(text) => put({ text: text.slice(0, 300) })}
          />
        </div>
        <Narrow caseId={caseId} asked={asked} put={put} />
        <FailureNotice failure={found.failure} />
        <div className={css['results']} ref={box}>
          {found.idle ? (
            <Start />
          ) : (
            <Hits
              query={found.query}
              found={found.value ?? found.last}
              settled={found.settled}
              mixed={caseId === null || asked.everywhere}
              onOpen={open}
              wider={widerOf(asked, caseId, put)}
            />
          )}
        </div>
      </div>
    </Page>
  )
}

type Put = (part: Partial<Asked>) => void

/** Where is looked, what a hit must be besides, and what was kept of earlier questions. */
function Narrow({ caseId, asked, put }: { caseId: CaseId | null; asked: Asked; put: Put }) {
  return (
    <div className={css['bar']}>
      {caseId === null ? null : (
        <Scope caseId={caseId} everywhere={asked.everywhere} onChange={(everywhere) => put({ everywhere })} />
      )}
      <FilterBar
        caseId={asked.everywhere ? null : caseId}
        filters={asked.filters}
        onChange={(filters) => put({ filters })}
      />
      <SavedSearches asked={asked} onChoose={({ query, filters }) => put({ text: query, filters })} />
    </div>
  )
}

/** From the field down into the hits; Enter opens the best one. */
function walk(event: KeyboardEvent, box: HTMLElement | null, openFirst: () => void): void {
  if (!(event.target instanceof HTMLInputElement)) return
  if (event.key === 'Enter') openFirst()
  if (event.key !== 'ArrowDown') return
  const row = box?.querySelector<HTMLElement>('[role="row"]')
  if (!row) return
  event.preventDefault()
  row.focus()
}

/** What may be dropped when nothing was found. */
function widerOf(asked: Asked, caseId: CaseId | null, put: Put) {
  const filtered = Object.keys(tidy(asked.filters)).length > 0
  return {
    ...(filtered ? { filters: () => put({ filters: {} }) } : {}),
    ...(caseId !== null && !asked.everywhere ? { everywhere: () => put({ everywhere: true }) } : {}),
  }
}

function Scope({
  caseId,
  everywhere,
  onChange,
}: {
  caseId: CaseId
  everywhere: boolean
  onChange: (everywhere: boolean) => void
}) {
  const t = useTexts().search
  const file = useCall(vault.cases.get, { caseId })
  return (
    <Segments
      quiet
      label={t.where}
      value={everywhere ? 'all' : 'case'}
      options={[
        { key: 'case', label: fill(t.here, { name: file.value?.name ?? '…' }) },
        { key: 'all', label: t.everywhere },
      ]}
      onChange={(key) => onChange(key === 'all')}
    />
  )
}
