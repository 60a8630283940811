import { useEffect, useEffectEvent } from 'react'
import type { z } from 'zod'
import type { vaultEvents } from '../../shared/ipc/vault.ts'
import { onVault } from './vault-api.ts'

type Change = z.output<typeof vaultEvents.changed>
export type Noun = Change['nouns'][number]

/** Milliseconds: many changes within this time count as one … */
const gather = 120
/** … and within twice that, and so on up to this, as long as they keep coming: every look costs whoever works. */
const longest = 960

/**
 * Calls `then` soon after one of `nouns` changed in this case (or anywhere, without a case): so long after the first
 * change that was not told, never later, or a pile of letters that keeps coming in would not show before its end.
 */
export function useChanges(nouns: readonly Noun[], caseId: string | null, then: () => void): void {
  const heard = useEffectEvent(then)
  const concerns = useEffectEvent(
    (change: Change): boolean =>
      (caseId === null || change.caseId === null || change.caseId === caseId) &&
      change.nouns.some((noun) => nouns.includes(noun)),
  )
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wait = gather
    let told = 0
    const tell = (): void => {
      timer = undefined
      told = Date.now()
      heard()
    }
    const stop = onVault('changed', (change) => {
      if (timer !== undefined || !concerns(change)) return
      wait = Date.now() - told > longest ? gather : Math.min(longest, wait * 2)
      timer = setTimeout(tell, wait)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
}
