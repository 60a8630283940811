import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { beforeLock } from './lock.ts'
import { vault } from './vault-api.ts'

const pause = 700

export type Draft = {
  /** What was kept before; null: nothing, undefined: still being fetched. */
  readonly before: string | null | undefined
  /** Keeps this text soon, encrypted in the case. null: the draft is done with, at once. */
  readonly keep: (body: string | null) => void
  /** Everything typed is kept. */
  readonly kept: boolean
}

/** Unsaved text of one form of one case: kept while it is being typed, and once more before the vault locks. */
export function useDraft(caseId: CaseId | null, key: string): Draft {
  const [found, setFound] = useState<{ caseId: CaseId; body: string | null } | null>(null)
  const [kept, setKept] = useState(false)
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (caseId === null) return
    let current = true
    void vault.drafts.get({ caseId, key }).then((result) => {
      if (current) setFound({ caseId, body: result.ok ? result.value.body : null })
    })
    return () => {
      current = false
    }
  }, [caseId, key])
  const flush = useEffectEvent(async () => {
    clearTimeout(timer.current)
    const body = waiting.current
    waiting.current = null
    if (caseId === null || body === null) return
    const result = await vault.drafts.set({ caseId, key, body })
    if (result.ok) setKept(true)
  })
  useEffect(() => {
    const stop = beforeLock(() => flush())
    return () => {
      stop()
      void flush()
    }
  }, [])
  const keep = (body: string | null): void => {
    clearTimeout(timer.current)
    waiting.current = body
    setKept(false)
    if (body !== null) timer.current = setTimeout(() => void keepNow(), pause)
    else if (caseId !== null) {
      setFound({ caseId, body: null })
      void vault.drafts.set({ caseId, key, body: null })
    }
  }
  const keepNow = async (): Promise<void> => {
    const body = waiting.current
    waiting.current = null
    if (caseId === null || body === null) return
    const result = await vault.drafts.set({ caseId, key, body })
    if (result.ok) setKept(true)
  }
  const before = found?.caseId === caseId ? found?.body : undefined
  return { before: caseId === null ? null : before, keep, kept }
}
