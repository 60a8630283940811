import { Columns2, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { amountText } from '../../shared/decisions/amounts.ts'
import { decidingKinds, type Decision } from '../../shared/domain/decision.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import css from './decisions.module.css'

type Editing = { readonly document: Document; readonly decision: Decision | null }

/** The decisions of a case and what they grant; two of them can be held beside each other. Nothing without decisions. */
export function DecisionsPart({ caseId }: { caseId: CaseId }) {
  const t = useTexts().decisions
  const asked = useCall(vault.decisions.list, { caseId }, ['decision', 'document'])
  const papers = useCall(vault.documents.list, { caseId }, ['document'])
  const [editing, setEditing] = useState<Editing | null>(null)
  const [comparing, setComparing] = useState(false)
  const known = asked.value ?? asked.last ?? []
  const deciding = (papers.value ?? papers.last ?? []).filter(isDeciding)
  if (deciding.length === 0) return <FailureNotice failure={asked.failure} retry={asked.reload} />
  return (
    <Sheet
      title={t.title}
      aside={
        known.length < 2 ? null : (
          <Button icon={<Columns2 />} onPress={() => setComparing(true)}>
            {t.compare}
          </Button>
        )
      }
    >
      <p className={css['quiet']}>{t.lead}</p>
      <ul className={css['papers']}>
        {deciding.map((document) => (
          <Paper
            key={document.id}
            caseId={caseId}
            document={document}
            known={known.filter(({ documentId }) => documentId === document.id)}
            onEdit={(decision) => setEditing({ document, decision })}
          />
        ))}
      </ul>
      {editing ? <DecisionDialog caseId={caseId} {...editing} onClose={() => setEditing(null)} /> : null}
      {comparing ? <CompareDialog caseId={caseId} known={known} onClose={() => setComparing(false)} /> : null}
    </Sheet>
  )
}

const isDeciding = ({ kind }: Document): boolean => decidingKinds.some((each) => each === kind)

type PaperProps = {
  readonly caseId: CaseId
  readonly document: Document
  readonly known: readonly Decision[]
  readonly onEdit: (decision: Decision | null) => void
}

function Paper({ caseId, document, known, onEdit }: PaperProps) {
  const t = useTexts().decisions
  const language = useLanguage()
  const date = document.date === null ? '' : dateText(document.date, language)
  return (
    <li className={css['paper']}>
      <div className={css['about']}>
        <strong>{document.title}</strong>
        <span className={css['quiet']}>{known.length === 0 ? `${date} · ${t.notYet}` : date}</span>
      </div>
      <Button
        size="small"
        icon={known.length === 0 ? <Pencil /> : <Plus />}
        aria-label={`${known.length === 0 ? t.fillIn : t.add}: ${document.title}`}
        onPress={() => onEdit(null)}
      >
        {known.length === 0 ? t.fillIn : t.add}
      </Button>
      {known.map((decision) => (
        <Granted key={decision.id} caseId={caseId} decision={decision} onEdit={() => onEdit(decision)} />
      ))}
    </li>
  )
}

function Granted({ caseId, decision, onEdit }: { caseId: CaseId; decision: Decision; onEdit: () => void }) {
  const { decisions: t, ui } = useTexts()
  const language = useLanguage()
  const { remove } = useTell()
  const { id, product, result, ends } = decision
  const name = product || decision.title
  const said = [
    product,
    result === '' ? '' : t.results[result],
    amountText(decision, language),
    ends === null ? '' : `${t.ends.toLowerCase()} ${dateText(ends, language)}`,
  ]
  const away = (): Promise<boolean> =>
    remove(
      name,
      () => vault.decisions.remove({ caseId, id }),
      () => vault.decisions.restore({ caseId, id }),
    )
  return (
    <div className={css['granted']}>
      <span>{said.filter((part) => part !== '').join(' · ')}</span>
      <span className={css['deeds']}>
        <IconButton label={`${ui.change}: ${name}`} icon={<Pencil />} onPress={onEdit} />
        <Button size="small" tone="quiet" aria-label={`${ui.remove}: ${name}`} onPress={() => void away()}>
          {ui.remove}
        </Button>
      </span>
    </div>
  )
}
