import { useEffect, useState } from 'react'
import type { Failure, Result } from '../../shared/result.ts'
import { useChanges, type Noun } from './use-changes.ts'
import { whenDone } from './when-done.ts'

export type Asked<T> = {
  /** The answer to this question. */
  readonly value: T | null
  /** The latest good answer, even if it was to an older question: to keep showing while somebody types. */
  readonly last: T | null
  readonly failure: Failure | null
  readonly loading: boolean
  readonly reload: () => void
}

type Answer<T> = { readonly key: string; readonly round: number; readonly result: Result<T> }

/**
 * Asks the vault and keeps the answer, and asks again when one of `nouns` changed. `input` null: do not ask yet.
 * `call` must be a call of the client itself (they are the same function every time). An answer that was overtaken by a
 * newer question is thrown away.
 */
export function useCall<I, T>(
  call: (input: I) => Promise<Result<T>>,
  input: I | null,
  nouns: readonly Noun[] = [],
): Asked<T> {
  const key = input === null ? null : JSON.stringify(input)
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const [last, setLast] = useState<T | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (key === null) return undefined
    const question: I = JSON.parse(key)
    return whenDone(call(question), (result) => {
      setAnswer({ key, round, result })
      if (result.ok) setLast(result.value)
    })
  }, [key, call, round])
  const reload = (): void => setRound((before) => before + 1)
  useChanges(nouns, caseOf(input), reload)
  return { ...said(answer, key), last, reload }
}

function said<T>(
  answer: Answer<T> | null,
  key: string | null,
): Pick<Asked<T>, 'value' | 'failure' | 'loading'> {
  if (key === null) return { value: null, failure: null, loading: false }
  if (answer?.key !== key) return { value: null, failure: null, loading: true }
  const { result } = answer
  return result.ok
    ? { value: result.value, failure: null, loading: false }
    : { value: null, failure: result.failure, loading: false }
}

function caseOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('caseId' in input)) return null
  return typeof input.caseId === 'string' ? input.caseId : null
}
