import { useEffect, useState } from 'react'
import { vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { useTexts } from '../text/use-texts.ts'
import css from './unlock.module.css'

/** How hard a secret is to guess. `onJudge` is told whether it may be used: of this text, somebody may have typed on. */
export function StrengthBar({
  text,
  onJudge,
}: {
  text: string
  onJudge?: (text: string, good: boolean) => void
}) {
  const t = useTexts().unlock
  const [score, setScore] = useState(0)
  useEffect(() => {
    if (text === '') return undefined
    return whenDone(vault.vault.strength({ passphrase: text }), (result) => {
      if (!result.ok) return
      const { good, score: found } = result.value
      setScore(found)
      onJudge?.(text, good)
    })
  }, [text, onJudge])
  if (text === '') return null
  return (
    <div className={css['strength']} role="status">
      <span className={css['bars']} aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} className={bar <= Math.max(1, score) ? css[`level${score}`] : ''} />
        ))}
      </span>
      <span>
        {t.strengthLabel}: {t.strength[score] ?? ''}
      </span>
    </div>
  )
}
