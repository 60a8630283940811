import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { beforeLock } from './lock.ts'
import { vault } from './vault-api.ts'
import { whenDone } from './when-done.ts'

/** Milliseconds after the last key. */
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
  useEffect(() => {
    if (caseId === null) return undefined
    return whenDone(vault.drafts.get({ caseId, key }), (result) =>
      setFound({ caseId, body: result.ok ? result.value.body : null }),
    )
  }, [caseId, key])
  const { put, kept } = useKeeping(caseId, key)
  const keep = (body: string | null): void => {
    if (body === null && caseId !== null) setFound({ caseId, body: null })
    put(body)
  }
  if (caseId === null) return { before: null, keep, kept }
  return { before: found?.caseId === caseId ? found.body : undefined, keep, kept }
}

/** Writes the latest text after a pause; a text that waits for its case is written when the case is known. */
function useKeeping(caseId: CaseId | null, key: string) {
  const [kept, setKept] = useState(false)
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = async (body: string | null): Promise<void> => {
    waiting.current = caseId === null ? body : null
    if (caseId === null) return
    const result = await vault.drafts.set({ caseId, key, body })
    if (result.ok && body !== null) setKept(true)
  }
  const writeWaiting = async (): Promise<void> => {
    if (waiting.current !== null) await write(waiting.current)
  }
  const flush = useEffectEvent(async () => {
    clearTimeout(timer.current)
    await writeWaiting()
  })
  useEffect(() => {
    const stop = beforeLock(() => flush())
    return () => {
      stop()
      void flush()
    }
  }, [])
  useEffect(() => {
    if (caseId !== null) void flush()
  }, [caseId])
  const put = (body: string | null): void => {
    clearTimeout(timer.current)
    setKept(false)
    waiting.current = body
    if (body === null) void write(null)
    else timer.current = setTimeout(() => void writeWaiting(), pause)
  }
  return { put, kept }
}
