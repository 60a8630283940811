import { Pencil, Trash2 } from 'lucide-react'
import type { Contact } from '../../shared/domain/contact.ts'
import type { CaseId, ContactId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, timeText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { minutesOf, partyOf } from './contact-row.tsx'
import { useNote } from './note-context.tsx'
import { PromiseLine } from './promise-line.tsx'
import css from './contacts.module.css'

type Props = { readonly caseId: CaseId; readonly id: ContactId; readonly onClose: () => void }

/** One contact, whole: what was said and what was promised. */
export function ContactSheet({ caseId, id, onClose }: Props) {
  const { contacts: t, ui } = useTexts()
  const asked = useCall(vault.contacts.get, { caseId, id }, ['contact', 'promise'])
  const contact = asked.value ?? asked.last
  return (
    <Dialog title={contact ? partyOf(contact) || t.unknownParty : t.title} isOpen onClose={onClose}>
      {contact ? (
        <Whole caseId={caseId} contact={contact} onClose={onClose} />
      ) : (
        <DialogBody>
          {asked.failure ? <FailureNotice failure={asked.failure} /> : <Loading label={ui.loading} />}
        </DialogBody>
      )}
    </Dialog>
  )
}

function Whole({ caseId, contact, onClose }: { caseId: CaseId; contact: Contact; onClose: () => void }) {
  const { contacts: t, ui, labels } = useTexts()
  const language = useLanguage()
  const { edit } = useNote()
  const { remove } = useTell()
  const { id } = contact
  const facts = [
    `${dateText(contact.at, language, 'full')} ${timeText(contact.at)}`.trim(),
    labels.channel[contact.channel],
    labels.direction[contact.direction].toLocaleLowerCase(),
    minutesOf(contact, t),
  ]
  const throwAway = async (): Promise<void> => {
    const name = partyOf(contact) || t.title
    if (
      await remove(
        name,
        () => vault.contacts.remove({ caseId, id }),
        () => vault.contacts.restore({ caseId, id }),
      )
    )
      onClose()
  }
  return (
    <>
      <DialogBody>
        <p className={css['facts']}>{facts.filter((part) => part !== '').join(' · ')}</p>
        <p className={css['said']}>{contact.summary || t.noSummary}</p>
        {contact.promises.length > 0 ? <h3>{t.promises}</h3> : null}
        {contact.promises.map((promise) => (
          <PromiseLine key={promise.id} caseId={caseId} promise={promise} onLeave={onClose} />
        ))}
      </DialogBody>
      <DialogFoot>
        <Button tone="danger" icon={<Trash2 />} onPress={() => void throwAway()}>
          {ui.remove}
        </Button>
        <Button
          icon={<Pencil />}
          onPress={() => {
            edit(caseId, contact)
            onClose()
          }}
        >
          {ui.change}
        </Button>
      </DialogFoot>
    </>
  )
}
