import { useState } from 'react'
import type { TrayItem } from '../../shared/domain/guess.ts'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

export type Tray = ReturnType<typeof useTray>

/** The documents that wait for a look, which one is on top, and what can be done with them. */
export function useTray(caseId: CaseId) {
  const asked = useCall(vault.guesses.tray, { caseId }, ['document', 'agency', 'term', 'contact'])
  const [chosen, setChosen] = useState<DocumentId | null>(null)
  const [done, setDone] = useState<ReadonlySet<DocumentId>>(new Set())
  const confirm = useConfirm(caseId, setDone)
  // What was confirmed is gone at once; the answer of the vault follows.
  const items = (asked.value ?? asked.last)?.filter(({ document }) => !done.has(document.id)) ?? null
  const at = Math.max(0, items?.findIndex(({ document }) => document.id === chosen) ?? 0)
  const current = items?.[at] ?? null
  const go = (step: number): void => {
    const next = items?.[Math.min(Math.max(at + step, 0), items.length - 1)]
    if (next) setChosen(next.document.id)
  }
  const confirmCurrent = (): void => {
    if (!current || !items) return
    const next = items[at + 1] ?? items[at - 1]
    setChosen(next?.document.id ?? null)
    confirm([current])
  }
  const sure = items?.filter((item) => item.sure) ?? []
  return {
    asked,
    items,
    at,
    current,
    sure,
    choose: setChosen,
    go,
    confirmCurrent,
    confirmSure: () => confirm(sure),
  }
}

function useConfirm(
  caseId: CaseId,
  setDone: (next: (before: ReadonlySet<DocumentId>) => ReadonlySet<DocumentId>) => void,
): (items: readonly TrayItem[]) => void {
  const { tray: t, ui } = useTexts()
  const count = useCounted()
  const { attempt } = useTell()
  const show = (ids: readonly DocumentId[]): void =>
    setDone((before) => new Set([...before].filter((id) => !ids.includes(id))))
  const run = async (items: readonly TrayItem[]): Promise<void> => {
    const ids = items.map(({ document }) => document.id)
    if (ids.length === 0) return
    setDone((before) => new Set([...before, ...ids]))
    const undo = async (): Promise<void> => {
      if (await attempt(vault.guesses.unconfirm({ caseId, ids }))) show(ids)
    }
    const worked = await attempt(vault.guesses.confirm({ caseId, ids }), (confirmed) => {
      const [first] = confirmed
      const text =
        first && confirmed.length === 1
          ? fill(t.confirmed, { title: first.title })
          : count(t.confirmedMany, confirmed.length)
      tell({ text, tone: 'done', action: { label: ui.undo, run: () => void undo() } })
    })
    if (!worked) show(ids)
  }
  return (items) => void run(items)
}
