import { Check, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Term } from '../../shared/domain/term.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { ReasonDialog } from '../agenda/reason-dialogs.tsx'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Tag } from '../ui/turn.tsx'
import { useTell } from '../ui/use-tell.ts'
import { useSaveReceipt } from './use-save-receipt.ts'
import { Steps } from './steps.tsx'
import { Warnings } from './warnings.tsx'
import css from './terms.module.css'

type Props = {
  readonly caseId: CaseId
  readonly term: Term
  readonly wanted: boolean
  readonly onEdit: () => void
}

/** One chain: what began it, and the dates that follow. */
export function TermCard({ caseId, term, wanted, onEdit }: Props) {
  const { terms: t, labels } = useTexts()
  const language = useLanguage()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) card.current?.scrollIntoView({ block: 'start' })
  }, [wanted])
  return (
    <article ref={card} className={`${css['card']} ${wanted ? css['wanted'] : ''}`}>
      <header className={css['head']}>
        <div>
          <h2>{nameOf(term)}</h2>
          <p className={css['quiet']}>
            {[
              nameOf(term) === term.ruleLabel ? '' : term.ruleLabel,
              fill(t.startedOn, { date: dateText(term.event, language) }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </div>
        {term.status === 'open' ? null : <Tag tone="good">{labels.termStatus[term.status]}</Tag>}
        {term.reason === '' ? null : <p className={css['quiet']}>{term.reason}</p>}
        <Deeds caseId={caseId} term={term} onEdit={onEdit} />
      </header>
      <Warnings lines={term.warnings} />
      <Steps steps={term.steps} printed={term.printed} running={term.status === 'open'} />
    </article>
  )
}

function Deeds({ caseId, term, onEdit }: Omit<Props, 'wanted'>) {
  const { ui, terms: t, receipts } = useTexts()
  const saveReceipt = useSaveReceipt(caseId, term)
  const language = useLanguage()
  const { attempt, remove } = useTell()
  const { id } = term
  const name = nameOf(term)
  const [withdrawing, setWithdrawing] = useState(false)
  const put = async (status: Term['status'], reason = ''): Promise<boolean> =>
    attempt(vault.terms.change({ caseId, id, change: { status, reason }, language }))
  const actions = [
    { label: receipts.save, run: () => void saveReceipt() },
    { label: `${ui.change}…`, run: onEdit },
    ...(term.status === 'withdrawn'
      ? []
      : [
          {
            label: `${t.withdraw}…`,
            run: () => setWithdrawing(true),
          },
        ]),
    {
      label: ui.remove,
      run: () =>
        void remove(
          name,
          () => vault.terms.remove({ caseId, id }),
          () => vault.terms.restore({ caseId, id }),
        ),
    },
  ]
  return (
    <div className={css['deeds']}>
      <EndButton running={term.status === 'open'} put={(status) => void put(status)} />
      <MoreMenu of={name} actions={actions} />
      {withdrawing ? (
        <ReasonDialog
          name={name}
          withdraw={async (reason) => put('withdrawn', reason)}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </div>
  )
}

type EndProps = { readonly running: boolean; readonly put: (status: Term['status']) => void }

function EndButton({ running, put }: EndProps) {
  const t = useTexts().terms
  return running ? (
    <Button size="small" icon={<Check />} onPress={() => put('done')}>
      {t.done}
    </Button>
  ) : (
    <Button size="small" icon={<RotateCcw />} onPress={() => put('open')}>
      {t.reopen}
    </Button>
  )
}

const nameOf = (term: Term): string => (term.label === '' ? term.ruleLabel : term.label)
