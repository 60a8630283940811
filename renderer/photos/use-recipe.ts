import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoRecipe } from '../../shared/domain/photo.ts'
import { beforeLock } from '../ipc/lock.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTell } from '../ui/use-tell.ts'
import { begun, changed, redone, undone, type History } from './history.ts'

export type Recipe = {
  readonly pages: PhotoRecipe
  readonly change: (next: PhotoRecipe) => void
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** Takes over the pages at the end that are not known here yet. */
  readonly addFrom: (kept: PhotoRecipe) => void
  /** Everything is kept; waits for it. */
  readonly settled: () => Promise<void>
}

/** The pages of a document of photos. Every change is kept in the vault at once, so that nothing is lost on a lock. */
export function useRecipe(caseId: CaseId, id: DocumentId, first: PhotoRecipe): Recipe {
  const [history, setHistory] = useState<History>(() => begun(first))
  const { keep, settled } = useKeeping(caseId, id)
  const latest = useRef(history)
  useEffect(() => {
    latest.current = history
  }, [history])
  const go = (next: History): void => {
    if (next === history) return
    setHistory(next)
    keep(next.now)
  }
  return {
    pages: history.now,
    change: (next) => go(changed(history, next)),
    undo: history.past.length > 0 ? () => go(undone(history)) : null,
    redo: history.future.length > 0 ? () => go(redone(history)) : null,
    addFrom: (kept) => {
      // It was asked for a while ago: much may have changed here since.
      const { now } = latest.current
      const known = new Set(now.map(({ photo }) => photo))
      const next = changed(latest.current, [...now, ...kept.filter(({ photo }) => !known.has(photo))])
      setHistory(next)
      keep(next.now)
    },
    settled,
  }
}

/** Sends the latest state, one at a time: what was overtaken meanwhile is not sent. */
function useKeeping(caseId: CaseId, id: DocumentId) {
  const { failed } = useTell()
  const waiting = useRef<PhotoRecipe | null>(null)
  const sending = useRef<Promise<void> | null>(null)
  const send = async (): Promise<void> => {
    while (waiting.current) {
      const recipe = waiting.current
      waiting.current = null
      const result = await vault.photos.setRecipe({ caseId, id, recipe: [...recipe] })
      if (!result.ok) failed(result.failure)
    }
    sending.current = null
  }
  const settled = async (): Promise<void> => {
    await sending.current
  }
  const last = useEffectEvent(() => settled())
  useEffect(() => beforeLock(() => last()), [])
  const keep = (recipe: PhotoRecipe): void => {
    waiting.current = recipe
    sending.current ??= send()
  }
  return { keep, settled }
}
