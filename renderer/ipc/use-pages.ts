import { useState } from 'react'
import type { Failure, Result } from '../../shared/result.ts'
import { useAsking } from './use-asking.ts'
import { useChanges, type Noun } from './use-changes.ts'

const size = 200
const most = 500

export type PageOf<T> = { readonly items: readonly T[]; readonly next: string | null; readonly total: number }
export type Fetch<T> = (cursor: string | null, limit: number) => Promise<Result<PageOf<T>>>

export type Pages<T> = {
  readonly items: readonly T[]
  readonly total: number
  readonly failure: Failure | null
  readonly loading: boolean
  readonly more: () => void
}

type Held<T> = PageOf<T> & { readonly key: string; readonly failure: Failure | null }

/** A long list, a page at a time. `key` names the question: another key starts anew. */
export function usePages<T>(
  key: string,
  fetch: Fetch<T>,
  nouns: readonly Noun[],
  caseId: string | null,
): Pages<T> {
  const [held, setHeld] = useState<Held<T> | null>(null)
  const [busy, setBusy] = useState(false)
  const mine = held?.key === key ? held : null
  const first = async (): Promise<Held<T>> => {
    const result = await fetch(null, Math.min(most, Math.max(size, mine?.items.length ?? 0)))
    return { ...heldOf(result, []), key }
  }
  useChanges(nouns, caseId, useAsking(key, null, first, setHeld))
  const more = async (): Promise<void> => {
    if (busy || !mine?.next) return
    setBusy(true)
    const result = await fetch(mine.next, size)
    setHeld((last) => (last === mine ? { ...mine, ...heldOf(result, mine.items) } : last))
    setBusy(false)
  }
  return {
    items: mine?.items ?? [],
    total: mine?.total ?? 0,
    failure: mine?.failure ?? null,
    loading: busy || !mine,
    more: () => void more(),
  }
}

function heldOf<T>(result: Result<PageOf<T>>, before: readonly T[]): PageOf<T> & { failure: Failure | null } {
  if (!result.ok) return { items: before, next: null, total: before.length, failure: result.failure }
  return { ...result.value, items: [...before, ...result.value.items], failure: null }
}
