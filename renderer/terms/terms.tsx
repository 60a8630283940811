import { CalendarClock, CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Term } from '../../shared/domain/term.ts'
import { Courses } from '../course/courses.tsx'
import { MovedProvider } from '../course/moved.tsx'
import { DecisionsPart } from '../decisions/decisions-part.tsx'
import { MissingPieces } from '../missing/missing-pieces.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice, Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { AgendaExport } from './agenda-export.tsx'
import { TermCard } from './term-card.tsx'
import { TermDialog } from './term-dialog.tsx'
import css from './terms.module.css'

/** The chains of dates of a case. `open`: the one a link leads to. */
export function Terms({ caseId, open }: { caseId: CaseId; open: string | null }) {
  const { terms: t, ui } = useTexts()
  const language = useLanguage()
  const asked = useCall(vault.terms.list, { caseId, language }, ['term', 'document'])
  const [editing, setEditing] = useState<Term | 'new' | null>(null)
  const list = asked.value ?? asked.last
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<Actions caseId={caseId} some={Boolean(list?.length)} onAdd={() => setEditing('new')} />}
    >
      <Notice>{t.notAdvice}</Notice>
      <MovedProvider>
        <Courses caseId={caseId} />
      </MovedProvider>
      <MissingPieces caseId={caseId} />
      <DecisionsPart caseId={caseId} />
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!list && asked.loading ? <Loading label={ui.loading} /> : null}
      {list?.length === 0 ? <NoTerms /> : null}
      {list ? <Chains caseId={caseId} list={list} open={open} onEdit={setEditing} /> : null}
      {editing === null ? null : (
        <TermDialog
          caseId={caseId}
          term={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

function Actions({ caseId, some, onAdd }: { caseId: CaseId; some: boolean; onAdd: () => void }) {
  const t = useTexts().terms
  return (
    <>
      {some ? <AgendaExport caseId={caseId} /> : null}
      <Button tone="primary" icon={<CalendarPlus />} onPress={onAdd}>
        {t.add}
      </Button>
    </>
  )
}

function NoTerms() {
  const t = useTexts().terms
  return (
    <Empty icon={<CalendarClock />} title={t.emptyTitle}>
      <p>{t.empty}</p>
    </Empty>
  )
}

type ChainsProps = {
  readonly caseId: CaseId
  readonly list: readonly Term[]
  readonly open: string | null
  readonly onEdit: (term: Term) => void
}

function Chains({ caseId, list, open, onEdit }: ChainsProps) {
  const t = useTexts().terms
  const running = list.filter((term) => term.status === 'open')
  const closed = list.filter((term) => term.status !== 'open')
  const card = (term: Term) => (
    <TermCard
      key={term.id}
      caseId={caseId}
      term={term}
      wanted={term.id === open}
      onEdit={() => onEdit(term)}
    />
  )
  return (
    <>
      {running.map(card)}
      {closed.length > 0 ? (
        <details className={css['closed']} open={closed.some((term) => term.id === open)}>
          <summary>
            {t.closed} ({closed.length})
          </summary>
          <div className={css['chains']}>{closed.map(card)}</div>
        </details>
      ) : null}
    </>
  )
}
