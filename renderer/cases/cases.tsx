import { FolderOpen, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import type { CaseLine } from '../../shared/domain/case.ts'
import { useFrame } from '../frame/frame-context.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { List } from '../ui/list.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { CaseRow } from './case-row.tsx'
import { RemovedCases } from './removed-cases.tsx'
import css from './cases.module.css'

/** All cases: many for a supporter, one for a family. */
export function Cases() {
  const { cases: t, ui } = useTexts()
  const { show } = useFrame()
  const list = useCall(vault.cases.list, {}, ['case', 'document', 'contact'])
  const add = (
    <Button tone="primary" icon={<FolderPlus />} onPress={() => show('new-case')}>
      {t.add}
    </Button>
  )
  const shown = list.value ?? list.last
  return (
    <Page title={t.title} lead={t.lead} actions={add} fill>
      <div className={css['fill']}>
        <FailureNotice failure={list.failure} retry={list.reload} />
        {list.loading && !shown ? <Loading label={ui.loading} /> : null}
        {shown?.length === 0 ? (
          <Empty icon={<FolderOpen />} title={t.emptyTitle} action={add}>
            <p>{t.empty}</p>
          </Empty>
        ) : null}
        {shown && shown.length > 0 ? <CaseList lines={shown} /> : null}
        <RemovedCases />
      </div>
    </Page>
  )
}

function CaseList({ lines }: { lines: readonly CaseLine[] }) {
  const t = useTexts().cases
  const { go } = useRoute()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const found = lines
    .filter((line) => `${line.name} ${line.municipality}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <div className={css['list']}>
      {lines.length > 6 ? <SearchField label={t.filter} value={text} onChange={setText} /> : null}
      {found.length === 0 ? <p className={css['none']}>{t.noMatch}</p> : null}
      <List
        label={t.title}
        items={found}
        rowHeight={84}
        textOf={(line) => line.name}
        renderRow={(line) => <CaseRow line={line} />}
        onOpen={(line) => go({ screen: 'case', caseId: line.id, tab: 'overview' })}
      />
    </div>
  )
}
