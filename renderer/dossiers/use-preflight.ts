import { useEffect, useState } from 'react'
import type { Address } from '../../shared/domain/dispatch.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Preflight } from '../../shared/domain/preflight.ts'
import type { Failure } from '../../shared/result.ts'
import { useChanges } from '../ipc/use-changes.ts'
import { vault } from '../ipc/vault-api.ts'

/** Milliseconds: whoever puts a dossier together changes it more than once. */
const pause = 350

const nouns = [
  'document',
  'redaction',
  'case',
  'page-note',
  'contact',
  'term',
  'letter',
  'consent',
  'dossier',
] as const

type Found = Preflight & { readonly of: string }

export type Checking = {
  /** What was found last, also while it is being looked at anew. */
  readonly found: Preflight | null
  readonly failure: Failure | null
  readonly busy: boolean
  readonly stopped: boolean
  readonly stop: () => void
  readonly goOn: () => void
}

/** Looks at a dossier as it is put together, a little at a time, until all of it was seen or the person stops it. */
export function usePreflight(caseId: CaseId, recipe: Recipe, address: Address | null): Checking {
  const [round, setRound] = useState(0)
  const [stopped, setStopped] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const key = JSON.stringify({ recipe, address })
  const question = `${round} ${key}`
  useEffect(() => {
    if (stopped) return undefined
    let wanted = true
    const asked: { recipe: Recipe; address: Address | null } = JSON.parse(key)
    const look = async (): Promise<void> => {
      const result = await vault.dossiers.preflight({ caseId, ...asked })
      if (!wanted) return
      setFailure(result.ok ? null : result.failure)
      if (!result.ok) return
      setFound({ ...result.value, of: question })
      if (result.value.left > 0) await look()
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [caseId, key, question, stopped])
  useChanges(nouns, caseId, () => setRound((before) => before + 1))
  const done = found?.of === question && found.left === 0
  return {
    found,
    failure,
    busy: !stopped && !done && failure === null,
    stopped: stopped && !done,
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  }
}
