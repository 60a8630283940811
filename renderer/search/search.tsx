import { Search as SearchIcon, SearchX } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Hit } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { List } from '../ui/list.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Segments } from '../ui/toggle.tsx'
import { hitPlace } from './hit-place.ts'
import { HitRow } from './hit-row.tsx'
import css from './search.module.css'

const limit = 100

/** Finds a word anywhere, while it is being typed. */
export function Search({ caseId }: { caseId: CaseId | null }) {
  const t = useTexts().search
  const [text, setText] = useState('')
  const [within, setWithin] = useState<CaseId | null>(caseId)
  const query = useDeferredValue(text.trim())
  const asked = useCall(
    vault.search.find,
    query === '' ? null : { query, limit, ...(within === null ? {} : { caseId: within }) },
    ['case', 'document', 'contact', 'person', 'agency', 'term', 'promise'],
  )
  return (
    <Page title={t.title} fill>
      <div className={css['fill']}>
        <SearchField large autoFocus label={t.field} value={text} onChange={setText} />
        {caseId === null ? null : <Scope caseId={caseId} within={within} onChange={setWithin} />}
        <FailureNotice failure={asked.failure} />
        {query === '' ? (
          <Start />
        ) : (
          <Hits query={query} hits={(asked.value ?? asked.last)?.hits ?? null} settled={asked.value !== null} />
        )}
      </div>
    </Page>
  )
}

function Scope({
  caseId,
  within,
  onChange,
}: {
  caseId: CaseId
  within: CaseId | null
  onChange: (caseId: CaseId | null) => void
}) {
  const t = useTexts().search
  const asked = useCall(vault.cases.get, { caseId })
  return (
    <Segments
      quiet
      label={t.where}
      value={within === null ? 'all' : 'case'}
      options={[
        { key: 'case', label: fill(t.here, { name: asked.value?.name ?? '…' }) },
        { key: 'all', label: t.everywhere },
      ]}
      onChange={(key) => onChange(key === 'case' ? caseId : null)}
    />
  )
}

function Hits({ query, hits, settled }: { query: string; hits: readonly Hit[] | null; settled: boolean }) {
  const t = useTexts().search
  const count = useCounted()
  const { go } = useRoute()
  if (!hits) return null
  if (hits.length === 0 && settled) {
    return (
      <Empty icon={<SearchX />} title={fill(t.nothing, { query })}>
        <p>{t.nothingHelp}</p>
      </Empty>
    )
  }
  return (
    <>
      <p role="status" className={css['count']}>
        {hits.length === limit ? fill(t.most, { n: limit }) : count(t.found, hits.length)}
      </p>
      <List
        label={t.title}
        items={hits.map((hit, index) => ({ ...hit, key: hit.id, id: `${hit.kind} ${hit.id} ${index}` }))}
        rowHeight={96}
        textOf={(hit) => hit.title}
        renderRow={(hit) => <HitRow hit={hit} />}
        onOpen={(hit) => go(hitPlace({ ...hit, id: hit.key }))}
      />
    </>
  )
}

function Start() {
  const t = useTexts().search
  return (
    <Empty icon={<SearchIcon />} title={t.startTitle}>
      <p>{t.start}</p>
    </Empty>
  )
}
