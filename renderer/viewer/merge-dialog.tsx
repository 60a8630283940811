import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PickField, type Pickable } from './pick-field.tsx'
import css from './viewer.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  readonly onClose: () => void
  readonly onMade: (document: Document) => void
}

/** Puts other documents behind this one, in an order of the person's own. */
export function MergeDialog({ caseId, document, onClose, onMade }: Props) {
  const { viewer: t, ui } = useTexts()
  const { attempt } = useTell()
  const [others, setOthers] = useState<readonly Document[]>([])
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const ids = [document.id, ...others.map(({ id }) => id)]
    await attempt(vault.pages.merge({ caseId, ids }), (made) => {
      const undo = (): void => void attempt(vault.documents.remove({ caseId, id: made.id }))
      tell({ text: t.mergeDone, tone: 'done', action: { label: ui.undo, run: undo } })
      onMade(made)
    })
    setBusy(false)
  }
  return (
    <Dialog title={t.mergeTitle} isOpen onClose={onClose}>
      <DialogBody>
        <p>{fill(t.mergeLead, { title: document.title })}</p>
        <Order others={others} setOthers={setOthers} />
        <Candidates {...{ caseId, document, others }} onPick={(each) => setOthers([...others, each])} />
      </DialogBody>
      <DialogFoot>
        {busy ? <span role="status">{t.working}</span> : null}
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" busy={busy} isDisabled={others.length === 0} onPress={() => void save()}>
          {t.mergeSave}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

type OrderProps = {
  readonly others: readonly Document[]
  readonly setOthers: (others: readonly Document[]) => void
}

function Order({ others, setOthers }: OrderProps) {
  const { viewer: t, ui } = useTexts()
  const count = useCounted()
  const pages = useTexts().documents.pages
  const swap = (at: number, by: 1 | -1): void => {
    const next = [...others]
    const [here, there] = [next[at], next[at + by]]
    if (!here || !there) return
    next[at] = there
    next[at + by] = here
    setOthers(next)
  }
  return (
    <ol className={css['lines']}>
      {others.map((each, at) => (
        <li key={each.id} className={css['line']}>
          <span className={css['grow']}>
            {each.title} <small>{count(pages, each.pages)}</small>
          </span>
          <IconButton
            label={`${t.moveUp}: ${each.title}`}
            icon={<ArrowUp />}
            isDisabled={at === 0}
            onPress={() => swap(at, -1)}
          />
          <IconButton
            label={`${t.moveDown}: ${each.title}`}
            icon={<ArrowDown />}
            isDisabled={at === others.length - 1}
            onPress={() => swap(at, 1)}
          />
          <IconButton
            label={`${ui.remove}: ${each.title}`}
            icon={<X />}
            onPress={() => setOthers(others.filter(({ id }) => id !== each.id))}
          />
        </li>
      ))}
    </ol>
  )
}

type CandidateProps = Pick<Props, 'caseId' | 'document'> & {
  readonly others: readonly Document[]
  readonly onPick: (document: Document) => void
}

function Candidates({ caseId, document, others, onPick }: CandidateProps) {
  const t = useTexts().viewer
  const list = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const taken = new Set([document.id, ...others.map(({ id }) => id)])
  const left = list.filter(({ id, pages, reason }) => !taken.has(id) && pages > 0 && reason === null)
  if (left.length === 0 && others.length === 0) return <p>{t.mergeNone}</p>
  const known: Pickable[] = left.map(({ id, title, date }) => ({ id, name: title, detail: date ?? '' }))
  return (
    <PickField
      key={others.length}
      label={t.mergePick}
      known={known}
      onPick={(id) => {
        const found = left.find((each) => each.id === id)
        if (found) onPick(found)
      }}
    />
  )
}
