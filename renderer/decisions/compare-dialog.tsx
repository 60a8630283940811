import { ArrowRightLeft } from 'lucide-react'
import { useState } from 'react'
import { amountText } from '../../shared/decisions/amounts.ts'
import type { Comparison, Decision } from '../../shared/domain/decision.ts'
import type { CaseId, DecisionId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { DecisionPages } from './decision-pages.tsx'
import { Renewal } from './renewal.tsx'
import css from './decisions.module.css'

type Props = { readonly caseId: CaseId; readonly known: readonly Decision[]; readonly onClose: () => void }

/** Two decisions beside each other: in one sentence, part by part, and their pages. */
export function CompareDialog({ caseId, known, onClose }: Props) {
  const t = useTexts().decisions
  const language = useLanguage()
  const [old, setOld] = useState<DecisionId | null>(known.at(-2)?.id ?? null)
  const [next, setNext] = useState<DecisionId | null>(known.at(-1)?.id ?? null)
  const input = old === null || next === null ? null : { caseId, old, new: next, language }
  const asked = useCall(vault.decisions.compare, input, ['decision', 'document'])
  const found = asked.value ?? asked.last
  const options = known.map((each) => ({
    key: each.id,
    label: [
      each.title,
      each.product,
      amountText(each, language),
      each.starts === null ? '' : dateText(each.starts, language, 'short'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }))
  return (
    <Dialog title={t.compare} isOpen onClose={onClose} size="full">
      <DialogBody>
        <div className={css['pair']}>
          <Choice label={t.old} options={options} value={old} onChange={setOld} />
          <Choice label={t.new} options={options} value={next} onChange={setNext} />
        </div>
        <FailureNotice failure={asked.failure} retry={asked.reload} />
        {found ? <Compared caseId={caseId} found={found} /> : null}
      </DialogBody>
    </Dialog>
  )
}

function Compared({ caseId, found }: { caseId: CaseId; found: Comparison }) {
  const t = useTexts().decisions
  return (
    <>
      <p className={css['sentence']} role="status">
        {found.sentence}
      </p>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.old}</th>
            <th scope="col">{t.new}</th>
          </tr>
        </thead>
        <tbody>
          {found.fields.map((field) => (
            <FieldRow key={field.field} field={field} />
          ))}
        </tbody>
      </table>
      <p className={css['quiet']}>
        {t.perWeek} {t.inDossier}
      </p>
      <Renewal key={found.new.id} caseId={caseId} decision={found.new} />
      <h3>{t.pages}</h3>
      <div className={css['side']}>
        <DecisionPages key={`old ${found.old.id}`} caseId={caseId} decision={found.old} />
        <DecisionPages key={`new ${found.new.id}`} caseId={caseId} decision={found.new} />
      </div>
    </>
  )
}

/** What changed is marked with a word and a sign, not by its colour. */
function FieldRow({ field: { label, old, new: next, changed } }: { field: Comparison['fields'][number] }) {
  const t = useTexts().decisions
  const unknown = <span className={css['quiet']}>{t.unknown}</span>
  return (
    <tr className={changed ? css['changed'] : ''}>
      <th scope="row">
        {label}
        {changed ? (
          <span className={css['mark']}>
            <ArrowRightLeft aria-hidden /> {t.changed}
          </span>
        ) : null}
      </th>
      <td>{old === '' ? unknown : old}</td>
      <td>{next === '' ? unknown : next}</td>
    </tr>
  )
}
