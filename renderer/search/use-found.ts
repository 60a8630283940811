import { useEffect, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import type { Noun } from '../ipc/use-changes.ts'
import { tidy, type Asked } from './asked.ts'

/** Milliseconds without a key after which the question is asked. */
const rest = 90
export const limit = 100
const nouns: readonly Noun[] = [
  'case',
  'document',
  'contact',
  'person',
  'agency',
  'term',
  'promise',
  'planned',
  'matter',
]

/** Asks while somebody types, a moment after the last key; an empty field counts at once. */
export function useFound({ text, filters, everywhere }: Asked, caseId: CaseId | null) {
  const query = useResting(text.trim())
  const chosen = tidy(filters)
  const idle = query === '' && Object.keys(chosen).length === 0
  const within = caseId === null || everywhere ? {} : { caseId }
  const input = { query: query.slice(0, 300), limit, filters: chosen, asker: 'screen', ...within }
  const asked = useCall(vault.search.find, idle ? null : input, nouns)
  return { ...asked, query, idle, settled: asked.value !== null && query === text.trim() }
}

function useResting(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : rest)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
