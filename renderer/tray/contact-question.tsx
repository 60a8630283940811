import { MessageSquarePlus } from 'lucide-react'
import type { TrayItem } from '../../shared/domain/guess.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, timeText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { toConfirm } from './to-confirm.ts'
import css from './tray.module.css'

/** A mail is a contact, too: noted with one press, linked to the mail. */
export function ContactQuestion({ caseId, item }: { caseId: CaseId; item: TrayItem }) {
  const { tray: t, ui, labels } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const { contact, document } = item
  if (!contact) return null
  const { id } = document
  const note = (): void =>
    void attempt(vault.guesses.addContact({ caseId, id, contact }), (noted) => {
      const undo = (): void => void attempt(vault.guesses.dropContact({ caseId, id, contact: noted.id }))
      tell({ text: t.contactDone, tone: 'done', action: { label: ui.undo, run: undo } })
    })
  const when = [dateText(contact.at, language, 'long'), timeText(contact.at)]
    .filter((part) => part !== '')
    .join(', ')
  return (
    <section className={css['question']} aria-label={t.contact}>
      <h4>
        <MessageSquarePlus aria-hidden />
        {t.contact}
      </h4>
      <p>
        {[when, labels.direction[contact.direction], contact.agency, contact.person]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className={css['summary']}>{contact.summary}</p>
      <div className={css['answers']}>
        <Button
          onPress={({ target }) => {
            toConfirm(target)
            note()
          }}
        >
          {t.contactYes}
        </Button>
        <Button
          tone="quiet"
          onPress={({ target }) => {
            toConfirm(target)
            void attempt(vault.guesses.refuseContact({ caseId, id }))
          }}
        >
          {t.contactNo}
        </Button>
      </div>
    </section>
  )
}
