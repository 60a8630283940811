import { FileSpreadsheet, MessageSquareText, Phone, Users } from 'lucide-react'
import { useState } from 'react'
import type { Contact } from '../../shared/domain/contact.ts'
import type { CaseId, ContactId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { usePages, type Pages } from '../ipc/use-pages.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { List } from '../ui/list.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { ok } from '../../shared/result.ts'
import { ContactRow } from './contact-row.tsx'
import { ContactSheet } from './contact-sheet.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useNote } from './note-context.tsx'
import { OpenedContact } from './opened-contact.tsx'
import css from './contacts.module.css'

/** All contact moments of a case, latest first. */
export function Contacts({ caseId, open }: { caseId: CaseId; open: string | null }) {
  const t = useTexts().contacts
  const count = useCounted()
  const [importing, setImporting] = useState(false)
  const pages = useContacts(caseId)
  return (
    <Page
      title={t.title}
      lead={pages.total > 0 ? count(t.total, pages.total) : t.lead}
      fill
      actions={<Actions caseId={caseId} onImport={() => setImporting(true)} />}
    >
      <ContactList caseId={caseId} pages={pages} />
      {open === null ? null : <OpenedContact key={open} caseId={caseId} open={open} />}
      {importing ? <ImportDialog caseId={caseId} onClose={() => setImporting(false)} /> : null}
    </Page>
  )
}

function useContacts(caseId: CaseId): Pages<Contact> {
  return usePages(
    caseId,
    async (cursor, limit) => {
      const result = await vault.contacts.list({ caseId, cursor, limit })
      if (!result.ok) return result
      const { contacts: items, next, total } = result.value
      return ok({ items, next, total })
    },
    ['contact', 'promise', 'agency', 'person'],
    caseId,
  )
}

function ContactList({ caseId, pages }: { caseId: CaseId; pages: Pages<Contact> }) {
  const { contacts: t, ui } = useTexts()
  const [shown, setShown] = useState<ContactId | null>(null)
  const bare = pages.items.length === 0 && !pages.failure
  return (
    <div className={css['fill']}>
      <FailureNotice failure={pages.failure} />
      {bare && !pages.loading ? <Nothing caseId={caseId} /> : null}
      {bare && pages.loading ? <Loading label={ui.loading} /> : null}
      {pages.items.length > 0 ? (
        <List
          label={t.title}
          items={pages.items}
          rowHeight={104}
          textOf={(contact) => `${contact.agency} ${contact.person} ${contact.summary.slice(0, 80)}`}
          renderRow={(contact) => <ContactRow contact={contact} />}
          onOpen={(contact) => setShown(contact.id)}
          onEnd={pages.more}
        />
      ) : null}
      {shown === null ? null : <ContactSheet caseId={caseId} id={shown} onClose={() => setShown(null)} />}
    </div>
  )
}

function Actions({ caseId, onImport }: { caseId: CaseId; onImport: () => void }) {
  const { contacts: t, meetings } = useTexts()
  const { start } = useNote()
  const { go } = useRoute()
  return (
    <>
      <Button icon={<Users />} onPress={() => go({ screen: 'meetings', caseId })}>
        {meetings.go}
      </Button>
      <Button icon={<FileSpreadsheet />} onPress={onImport}>
        {t.import}
      </Button>
      <Button tone="primary" icon={<Phone />} onPress={() => start(caseId)}>
        {t.add}
      </Button>
    </>
  )
}

function Nothing({ caseId }: { caseId: CaseId }) {
  const { contacts: t, frame } = useTexts()
  const { start } = useNote()
  return (
    <Empty
      icon={<MessageSquareText />}
      title={t.emptyTitle}
      action={
        <Button icon={<Phone />} onPress={() => start(caseId)}>
          {frame.phoneNote}
        </Button>
      }
    >
      <p>{t.empty}</p>
    </Empty>
  )
}
