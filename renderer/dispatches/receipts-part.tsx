import { Send } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { receiptsOf, type Receipt } from '../../shared/dispatch/given.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, today } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from '../viewer/viewer.module.css'
import { AddressDialog } from './address-dialog.tsx'
import { newAddress } from './address.ts'
import { useRegister } from './use-register.ts'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** Who has this document: since when, under which pages, with how much of it black. */
export function ReceiptsPart({ caseId, document }: Props) {
  const t = useTexts().dispatches
  const register = useRegister(caseId)
  const [giving, setGiving] = useState(false)
  const receipts = receiptsOf(register?.dispatches ?? [], document.id)
  const { id, title } = document
  return (
    <section className={css['part']} aria-label={t.whoGot}>
      <h3>{t.whoGot}</h3>
      {receipts.length === 0 ? <p className={css['quiet']}>{t.nobodyGot}</p> : null}
      <ul className={css['lines']}>
        {receipts.map((receipt) => (
          <ReceiptLine key={receipt.dispatch.id} receipt={receipt} />
        ))}
      </ul>
      <Button size="small" icon={<Send />} onPress={() => setGiving(true)}>
        {t.give}
      </Button>
      {giving ? (
        <AddressDialog
          caseId={caseId}
          title={t.giveTitle}
          start={{ ...newAddress, sentOn: today() }}
          documents={[document]}
          save={(address) =>
            vault.dispatches.add({ caseId, dispatch: { ...address, title, documents: [id] } })
          }
          onClose={() => setGiving(false)}
        />
      ) : null}
    </section>
  )
}

function ReceiptLine({ receipt: { dispatch, recipient, document } }: { receipt: Receipt }) {
  const { dispatches: t, redactions } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const { first, last, boxes } = document
  const values = {
    name: recipient.name,
    date: dateText(dispatch.sentOn ?? '', language),
    pages: first === last ? first : `${first}–${last}`,
  }
  return (
    <li>
      {fill(first === '' ? t.received : t.receivedPages, values)}
      {boxes > 0 ? ` (${count(redactions.count, boxes)})` : ''}
    </li>
  )
}
