import { Trash2, Undo2 } from 'lucide-react'
import {
  contactId,
  documentId,
  matterId,
  meetingId,
  personId,
  termId,
  timeEntryId,
  type CaseId,
} from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { Tag } from '../ui/turn.tsx'
import css from './bin.module.css'

const nouns = ['document', 'contact', 'person', 'term', 'matter', 'time', 'meeting'] as const

type Removed = {
  readonly noun: (typeof nouns)[number]
  readonly id: string
  readonly title: string
  readonly removedAt: string
}

/** What was thrown away in a case, with the way back. */
export function Bin({ caseId }: { caseId: CaseId }) {
  const { bin: t, ui } = useTexts()
  const asked = useCall(vault.bin.list, { caseId }, nouns)
  const list = asked.value ?? asked.last
  return (
    <Page title={t.title} lead={t.lead}>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!list && asked.loading ? <Loading label={ui.loading} /> : null}
      {list?.length === 0 ? (
        <Empty icon={<Trash2 />} title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      ) : null}
      <ul className={css['list']}>
        {(list ?? []).map((removed) => (
          <Line key={removed.id} caseId={caseId} removed={removed} />
        ))}
      </ul>
    </Page>
  )
}

function Line({ caseId, removed }: { caseId: CaseId; removed: Removed }) {
  const { bin: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt, done } = useTell()
  const restore = (): void =>
    void attempt(restored(caseId, removed), () => done(fill(ui.restored, { name: removed.title })))
  return (
    <li className={css['line']}>
      <Tag>{t.nouns[removed.noun]}</Tag>
      <span className={css['words']}>
        {removed.title}
        <small>{fill(t.removedAt, { date: dateText(removed.removedAt, language) })}</small>
      </span>
      <Button icon={<Undo2 />} onPress={restore}>
        {ui.restore}
      </Button>
    </li>
  )
}

const restored = (caseId: CaseId, { noun, id }: Removed): Promise<Result<unknown>> => ways[noun](caseId, id)

type Way = (caseId: CaseId, id: string) => Promise<Result<unknown>>

const ways: Record<Removed['noun'], Way> = {
  document: (caseId, id) => vault.documents.restore({ caseId, id: documentId.parse(id) }),
  contact: (caseId, id) => vault.contacts.restore({ caseId, id: contactId.parse(id) }),
  person: (caseId, id) => vault.people.restore({ caseId, id: personId.parse(id) }),
  term: (caseId, id) => vault.terms.restore({ caseId, id: termId.parse(id) }),
  matter: (caseId, id) => vault.matters.restore({ caseId, id: matterId.parse(id) }),
  meeting: (caseId, id) => vault.meetings.restore({ caseId, id: meetingId.parse(id) }),
  time: (caseId, id) => vault.time.restore({ caseId, id: timeEntryId.parse(id) }),
}
