import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { whenDone } from './when-done.ts'

/**
 * Asks when the question becomes another one (`key`, null: nothing to ask yet; or what is asked, `of`), and again when
 * the returned function is called. The answer to an older question is thrown away. The same question is not asked again
 * before its answer is there: with changes that follow each other faster than answers do, nothing would ever show.
 */
export function useAsking<T>(
  key: string | null,
  of: unknown,
  ask: () => Promise<T>,
  answered: (answer: T) => void,
): () => void {
  const [round, setRound] = useState(0)
  const underWay = useRef<{ again: boolean } | null>(null)
  const begin = useEffectEvent(ask)
  const take = useEffectEvent(answered)
  useEffect(() => {
    if (key === null) return undefined
    const own = { key, of, round, again: false }
    underWay.current = own
    const stop = whenDone(begin(), (answer) => {
      underWay.current = null
      take(answer)
      if (own.again) setRound((before) => before + 1)
    })
    return () => {
      stop()
      if (underWay.current === own) underWay.current = null
    }
  }, [key, of, round])
  return () => {
    if (underWay.current) underWay.current.again = true
    else setRound((before) => before + 1)
  }
}
