import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { List } from '../ui/list.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { DocumentRow } from './document-row.tsx'
import { linesOf, underTheirWhole } from './document-lines.ts'
import css from './documents.module.css'

const sorts = ['date', 'added', 'title'] as const
type Sort = (typeof sorts)[number]

type Props = {
  readonly caseId: CaseId
  readonly documents: readonly Document[]
  readonly onOpen: (document: Document) => void
}

/** All documents, to find one by looking. */
export function DocumentList({ caseId, documents, onOpen }: Props) {
  const t = useTexts().documents
  const [text, setText] = useState('')
  const [sort, setSort] = useState<Sort>('date')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const picked = documents.filter((each) => chosen.has(each.id))
  const wanted = text.trim().toLocaleLowerCase()
  const found = documents
    .filter((each) => `${each.title} ${each.agency}`.toLocaleLowerCase().includes(wanted))
    .toSorted(order[sort])
  const lines = linesOf(documents, wanted === '' ? underTheirWhole(found) : found)
  return (
    <div className={css['list']}>
      <div className={css['tools']}>
        <SearchField label={t.filter} value={text} onChange={setText} />
        <Choice label={t.sort} options={optionsOf(sorts, t.sorts)} value={sort} onChange={setSort} />
      </div>
      {picked.length > 0 ? (
        <ChosenBar caseId={caseId} documents={picked} onDone={() => setChosen(new Set())} />
      ) : null}
      {found.length === 0 ? <p>{t.noMatch}</p> : null}
      <List
        label={t.title}
        items={lines}
        rowHeight={92}
        textOf={({ document }) => document.title}
        renderRow={(line) => <DocumentRow caseId={caseId} {...line} />}
        onOpen={({ document }) => onOpen(document)}
        chosen={chosen}
        onChosen={setChosen}
      />
    </div>
  )
}

const order: Record<Sort, (a: Document, b: Document) => number> = {
  date: (a, b) => dateOf(b).localeCompare(dateOf(a)) || a.title.localeCompare(b.title),
  added: (a, b) => b.addedAt.localeCompare(a.addedAt),
  title: (a, b) => a.title.localeCompare(b.title, undefined, { numeric: true }),
}

const dateOf = (document: Document): string => document.date ?? document.received ?? document.sent ?? ''
