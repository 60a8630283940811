import { Building2, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Agency } from '../../shared/domain/agency.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { List } from '../ui/list.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { AgencyDialog } from './agency-dialog.tsx'
import { AgencyRow } from './agency-row.tsx'
import css from './network.module.css'

export type AgencyLine = Agency & { readonly cases: number }

/** Agencies, shared by all cases. */
export function Network() {
  const { network: t, ui } = useTexts()
  const asked = useCall(vault.agencies.list, {}, ['agency', 'person', 'contact', 'document'])
  const [editing, setEditing] = useState<Agency | 'new' | null>(null)
  const list = asked.value ?? asked.last
  const add = (
    <Button tone="primary" icon={<Plus />} onPress={() => setEditing('new')}>
      {t.add}
    </Button>
  )
  return (
    <Page title={t.title} lead={t.lead} actions={add} fill>
      <div className={css['fill']}>
        <FailureNotice failure={asked.failure} retry={asked.reload} />
        {!list && asked.loading ? <Loading label={ui.loading} /> : null}
        {list?.length === 0 ? (
          <Empty icon={<Building2 />} title={t.emptyTitle}>
            <p>{t.empty}</p>
          </Empty>
        ) : null}
        {list && list.length > 0 ? <Agencies list={list} onEdit={setEditing} /> : null}
      </div>
      {editing === null ? null : (
        <AgencyDialog agency={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  )
}

function Agencies({ list, onEdit }: { list: readonly AgencyLine[]; onEdit: (agency: Agency) => void }) {
  const { network: t, labels } = useTexts()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const found = list
    .filter((each) => `${each.name} ${labels.agencyKind[each.kind]}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <>
      <SearchField label={t.filter} value={text} onChange={setText} />
      {found.length === 0 ? <p>{t.noMatch}</p> : null}
      <List
        label={t.title}
        items={found}
        rowHeight={76}
        textOf={(agency) => agency.name}
        renderRow={(agency) => <AgencyRow agency={agency} />}
        onOpen={onEdit}
      />
    </>
  )
}
