import { useEffect, useEffectEvent, useState } from 'react'
import type { vaultEvents } from '../../shared/ipc/vault.ts'
import type { Failure, Result } from '../../shared/result.ts'
import type { z } from 'zod'
import { onVault } from './vault-api.ts'

export type Change = z.output<typeof vaultEvents.changed>
export type Noun = Change['nouns'][number]

export type Asked<T> = {
  /** The answer to this question. */
  readonly value: T | null
  /** The latest good answer, even if it was to an older question: to keep showing while somebody types. */
  readonly last: T | null
  readonly failure: Failure | null
  readonly loading: boolean
  readonly reload: () => void
}

/**
 * Asks the vault and keeps the answer, and asks again when one of `nouns` changed. `input` null: do not ask yet.
 * `call` must be a call of the client itself (they are the same function every time). An answer that was overtaken by a newer question is thrown away.
 */
export function useCall<I, T>(
  call: (input: I) => Promise<Result<T>>,
  input: I | null,
  nouns: readonly Noun[] = [],
): Asked<T> {
  const key = input === null ? null : JSON.stringify(input)
  const [answer, setAnswer] = useState<{ key: string; result: Result<T> } | null>(null)
  const [round, setRound] = useState(0)
  const ask = useEffectEvent(async (): Promise<Result<T> | null> =>
    input === null ? null : await call(input),
  )
  useEffect(() => {
    let current = true
    void ask().then((result) => {
      if (current && result && key !== null) setAnswer({ key, result })
    })
    return () => {
      current = false
    }
  }, [key, call, round])
  const reload = (): void => {
    setRound((last) => last + 1)
  }
  useChanges(nouns, caseOf(input), reload)
  const fresh = answer?.key === key ? answer.result : null
  return {
    value: fresh?.ok ? fresh.value : null,
    last: answer?.result.ok ? answer.result.value : null,
    failure: fresh && !fresh.ok ? fresh.failure : null,
    loading: key !== null && !fresh,
    reload,
  }
}

/** Calls `then` soon after one of `nouns` changed in this case (or anywhere, without a case); many at once count as one. */
export function useChanges(nouns: readonly Noun[], caseId: string | null, then: () => void): void {
  const heard = useEffectEvent(then)
  const wanted = useEffectEvent(
    (change: Change): boolean =>
      (caseId === null || change.caseId === null || change.caseId === caseId) &&
      change.nouns.some((noun) => nouns.includes(noun)),
  )
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onVault('changed', (change) => {
      if (!wanted(change)) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        heard()
      }, 120)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
}

function caseOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('caseId' in input)) return null
  return typeof input.caseId === 'string' ? input.caseId : null
}
