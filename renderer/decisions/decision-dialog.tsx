import { useState, type FormEvent, type ReactNode } from 'react'
import { amountText, readEuros, readHours } from '../../shared/decisions/amounts.ts'
import {
  decisionForms,
  decisionResults,
  type Decision,
  type DecisionFacts,
} from '../../shared/domain/decision.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { FailureNotice, Notice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { tell } from '../ui/toast.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './decisions.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  /** What was confirmed before; null: it is proposed from the text. */
  readonly decision: Decision | null
  readonly onClose: () => void
}

/** What one document decides of one provision: proposed from its text, confirmed by the person. */
export function DecisionDialog(props: Props) {
  const { decisions: t, ui } = useTexts()
  const { caseId, document, decision, onClose } = props
  const asked = useCall(
    vault.decisions.propose,
    decision === null ? { caseId, documentId: document.id } : null,
  )
  const start = decision ?? asked.value
  return (
    <Dialog title={`${t.dialog} ${document.title}`} isOpen onClose={onClose} size="wide">
      {start ? (
        <FactsForm {...props} start={start} />
      ) : (
        <DialogBody>
          <FailureNotice failure={asked.failure} retry={asked.reload} />
          {asked.loading ? <Loading label={ui.loading} /> : null}
        </DialogBody>
      )}
    </Dialog>
  )
}

function FactsForm({ caseId, document, decision, onClose, start }: Props & { start: DecisionFacts }) {
  const { decisions: t, ui } = useTexts()
  const { attempt } = useTell()
  const [facts, setFacts] = useState<DecisionFacts>(start)
  // In Dutch: it is copied from a Dutch decision, and read as one.
  const [amount, setAmount] = useState(() => amountText(start, 'nl'))
  const put = (part: Partial<DecisionFacts>): void => setFacts({ ...facts, ...part })
  const read = amountOf(amount)
  const isTurned = facts.starts !== null && facts.ends !== null && facts.ends < facts.starts
  const cannot = read === null || isTurned
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (cannot) return
    const id = decision?.id
    const given = { caseId, documentId: document.id, facts: { ...facts, ...read } }
    void attempt(vault.decisions.set(id === undefined ? given : { ...given, id }), (kept) => {
      onClose()
      const undo = (): void => void attempt(backOf(caseId, kept, decision))
      const text = fill(t.saved, { title: document.title })
      tell({ text, tone: 'done', action: { label: ui.undo, run: undo } })
    })
  }
  return (
    <form onSubmit={save}>
      <DialogBody>
        {decision === null ? <Notice>{t.proposed}</Notice> : null}
        <Fields facts={facts} put={put} isTurned={isTurned}>
          <TextField
            label={t.amount}
            help={t.amountHelp}
            error={read === null ? t.amountWrong : ''}
            value={amount}
            onChange={setAmount}
          />
        </Fields>
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button type="submit" tone="primary" isDisabled={cannot}>
          {ui.save}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** As it was before: away, or with what stood there. */
const backOf = (
  caseId: CaseId,
  { id, documentId }: Decision,
  before: Decision | null,
): Promise<Result<unknown>> =>
  before === null
    ? vault.decisions.remove({ caseId, id })
    : vault.decisions.set({ caseId, id, documentId, facts: before })

type FieldsProps = {
  readonly facts: DecisionFacts
  readonly put: (part: Partial<DecisionFacts>) => void
  readonly isTurned: boolean
  readonly children: ReactNode
}

function Fields({ facts, put, isTurned, children }: FieldsProps) {
  const { decisions: t } = useTexts()
  return (
    <>
      <TextField
        label={t.product}
        help={t.productHelp}
        maxLength={200}
        value={facts.product}
        onChange={(product) => put({ product })}
      />
      <Segments
        label={t.result}
        options={optionsOf(decisionResults, t.results)}
        value={facts.result}
        onChange={(result) => put({ result })}
      />
      {children}
      <Segments
        label={t.form}
        options={optionsOf(decisionForms, t.forms)}
        value={facts.form}
        onChange={(form) => put({ form })}
      />
      <div className={css['pair']}>
        <DateField label={t.starts} value={facts.starts} onChange={(starts) => put({ starts })} />
        <DateField
          label={t.ends}
          value={facts.ends}
          onChange={(ends) => put({ ends })}
          error={isTurned ? t.endsWrong : ''}
        />
      </div>
      <TextArea
        label={t.reasons}
        rows={3}
        maxLength={2_000}
        value={facts.reasons}
        onChange={(reasons) => put({ reasons })}
      />
    </>
  )
}

type Amount = Pick<DecisionFacts, 'minutes' | 'euros' | 'period'>

/** What is written as an amount; nothing when it is empty, null when it cannot be read. */
function amountOf(text: string): Amount | null {
  const none: Amount = { minutes: null, euros: null, period: '' }
  if (text.trim() === '') return none
  const [help, money] = [readHours(text), readEuros(text)]
  if (help === null && money === null) return null
  return { ...none, ...money, ...help }
}
