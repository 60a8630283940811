import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import type { Consent } from '../../shared/domain/consent.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import { newAddress } from './address.ts'
import css from './dispatches.module.css'

type Props = { readonly caseId: CaseId; readonly consents: readonly Consent[] }

/** Who allowed what, for whom; and from when it holds no more. */
export function ConsentsPart({ caseId, consents }: Props) {
  const t = useTexts().dispatches
  const [adding, setAdding] = useState(false)
  return (
    <section className={css['consents']} aria-label={t.consents}>
      <h3>{t.consents}</h3>
      {consents.length === 0 ? <p className={css['quiet']}>{t.consentsEmpty}</p> : null}
      <ul className={css['list']}>
        {consents.map((consent) => (
          <ConsentLine key={consent.id} caseId={caseId} consent={consent} />
        ))}
      </ul>
      <Button size="small" icon={<FileCheck />} onPress={() => setAdding(true)}>
        {`${t.consentAdd}…`}
      </Button>
      {adding ? (
        <ConsentDialog
          caseId={caseId}
          start={{ kind: newAddress.kind, name: '' }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  )
}

function ConsentLine({ caseId, consent }: { caseId: CaseId; consent: Consent }) {
  const { dispatches: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const { id, by, recipient, about, date, withdrawnOn } = consent
  const set = async (on: string | null): Promise<boolean> =>
    attempt(vault.consents.withdraw({ caseId, id, on }), () => {
      if (on === null) return
      tell({
        text: fill(t.consentWithdrawnDone, { by }),
        tone: 'done',
        action: { label: ui.undo, run: () => void set(null) },
      })
    })
  const name = fill(t.consentFor, { name: recipient.name })
  return (
    <li className={css['line']} data-withdrawn={withdrawnOn !== null}>
      <div className={css['about']}>
        <strong>{by}</strong>
        <span>
          {name}: {about}
        </span>
      </div>
      <small>
        {withdrawnOn === null
          ? dateText(date, language, 'short')
          : fill(t.consentWithdrawn, { date: dateText(withdrawnOn, language, 'short') })}
      </small>
      {withdrawnOn === null ? (
        <Button
          size="small"
          tone="quiet"
          aria-label={`${t.consentWithdraw}: ${by}, ${name}`}
          onPress={() => void set(today())}
        >
          {t.consentWithdraw}
        </Button>
      ) : null}
    </li>
  )
}
