import type { Failure, Result } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useFailureText, useTexts } from '../text/use-texts.ts'
import { tell } from './toast.tsx'

/** Tells that a deed was done. */
const done = (text: string): void => tell({ text, tone: 'done' })

/** Tells how a deed ended, in plain words. */
export function useTell() {
  const t = useTexts().ui
  const say = useFailureText()
  const failed = (failure: Failure): void => {
    if (failure.kind !== 'cancelled') tell({ text: say(failure), tone: 'failed' })
  }
  /** Waits for a deed; a failure is told, a value goes to `then`. True: it worked. */
  const attempt = async <T>(deed: Promise<Result<T>>, then?: (value: T) => void): Promise<boolean> => {
    const result = await deed
    if (result.ok) then?.(result.value)
    else failed(result.failure)
    return result.ok
  }
  /** Throws something away, with a way back for as long as the message stands. */
  const remove = (
    name: string,
    deed: () => Promise<Result<unknown>>,
    undo: () => Promise<Result<unknown>>,
  ): Promise<boolean> =>
    attempt(deed(), () => {
      tell({
        text: fill(t.removed, { name }),
        tone: 'done',
        action: { label: t.undo, run: () => void attempt(undo()) },
      })
    })
  return { done, failed, attempt, remove }
}
