import { useState } from 'react'
import type { Failure, Result } from '../../shared/result.ts'
import { useAsking } from './use-asking.ts'
import { useChanges, type Noun } from './use-changes.ts'

export type Asked<T> = {
  /** The answer to this question. */
  readonly value: T | null
  /** The latest good answer, even if it was to an older question: to keep showing while somebody types. */
  readonly last: T | null
  readonly failure: Failure | null
  readonly loading: boolean
  readonly reload: () => void
}

type Answer<T> = { readonly key: string; readonly result: Result<T> }

/**
 * Asks the vault and keeps the answer, and asks again when one of `nouns` changed. `input` null: do not ask yet.
 * `call` must be a call of the client itself (they are the same function every time). An answer to an older
 * question is thrown away.
 */
export function useCall<I, T>(
  call: (input: I) => Promise<Result<T>>,
  input: I | null,
  nouns: readonly Noun[] = [],
): Asked<T> {
  const key = input === null ? null : JSON.stringify(input)
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const [last, setLast] = useState<T | null>(null)
  const ask = async (): Promise<Answer<T>> => {
    const question: I = JSON.parse(key ?? '')
    return { key: key ?? '', result: await call(question) }
  }
  const reload = useAsking(key, call, ask, (answered) => {
    setAnswer(answered)
    if (answered.result.ok) setLast(answered.result.value)
  })
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
