import { Check } from 'lucide-react'
import { useRef, type FormEvent, type KeyboardEvent } from 'react'
import type { DocumentFacts } from '../../shared/domain/document.ts'
import type { TrayItem } from '../../shared/domain/guess.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { MatterField } from '../matters/matter-field.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useTell } from '../ui/use-tell.ts'
import { AlikeNotice } from './alike-notice.tsx'
import { ContactQuestion } from './contact-question.tsx'
import { DecisionQuestion } from './decision-question.tsx'
import { mayTakeFocus } from './to-confirm.ts'
import { TrayFields } from './tray-fields.tsx'
import css from './tray.module.css'

type Props = {
  readonly caseId: CaseId
  readonly item: TrayItem
  readonly last: boolean
  readonly onConfirm: () => void
  readonly onLater: () => void
}

/** One paper: what is guessed of it, to be put right where it is wrong. Enter says that it is right. */
export function TrayCard({ caseId, item, last, onConfirm, onLater }: Props) {
  const t = useTexts().tray
  const form = useRef<HTMLFormElement>(null)
  const { attempt } = useTell()
  const put = (change: DocumentFacts): void =>
    void attempt(vault.documents.change({ caseId, id: item.document.id, change }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // What is being typed is saved when its field is left, and that goes before the confirmation.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
    onConfirm()
  }
  const pressed = (event: KeyboardEvent): void => {
    const no = event.altKey && !event.ctrlKey ? Number(event.key) : 0
    const field = form.current?.querySelectorAll<HTMLElement>('[data-field]')[no - 1]
    if (!field) return
    event.preventDefault()
    field.querySelector<HTMLElement>('input, button')?.focus()
  }
  return (
    <form ref={form} className={css['card']} aria-label={t.form} onSubmit={submit} onKeyDown={pressed}>
      <p className={css['file']}>{item.document.fileName}</p>
      <AlikeNotice caseId={caseId} id={item.document.id} />
      <TrayFields item={item} put={put} />
      <MatterField
        caseId={caseId}
        value={item.document.matterId}
        onChange={(matterId) => put({ matterId })}
      />
      <DecisionQuestion caseId={caseId} item={item} />
      <ContactQuestion caseId={caseId} item={item} />
      <div className={css['deeds']}>
        <Button type="submit" tone="primary" autoFocus={mayTakeFocus()} icon={<Check />}>
          {last ? t.confirmLast : t.confirm} <kbd className={css['kbd']}>Enter</kbd>
        </Button>
        {last ? null : (
          <Button tone="quiet" onPress={onLater}>
            {t.later}
          </Button>
        )}
      </div>
    </form>
  )
}
