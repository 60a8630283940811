import { useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import { vault } from '../ipc/vault-api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { PasswordField } from '../ui/field.tsx'
import css from './unlock.module.css'

export type Passphrase = { readonly first: string; readonly second: string; readonly good: boolean }
type Change = Dispatch<SetStateAction<Passphrase>>
export const noPassphrase: Passphrase = { first: '', second: '', good: false }
/** May this passphrase be used? Strong enough, and twice the same. */
export const isUsable = (passphrase: Passphrase): boolean =>
  passphrase.good && passphrase.first === passphrase.second

/** A new passphrase, twice, with its strength and a suggestion. */
export function NewPassphrase({
  value,
  onChange,
  label,
}: {
  value: Passphrase
  onChange: Change
  label?: string
}) {
  const t = useTexts().unlock
  const [suggestion, setSuggestion] = useState('')
  const suggest = async (): Promise<void> => {
    const result = await vault.vault.suggest({})
    if (result.ok) setSuggestion(result.value.passphrase)
  }
  const differs = value.second !== '' && value.first !== value.second
  return (
    <div className={css['form']}>
      <PasswordField
        label={label ?? t.passphrase}
        value={value.first}
        onChange={(first) => onChange((last) => ({ ...last, first, good: false }))}
        help={t.passphraseHelp}
      />
      <Strength value={value} onChange={onChange} />
      <div className={css['suggest']}>
        <Button size="small" onPress={() => void suggest()}>
          {t.suggest}
        </Button>
        {suggestion === '' ? null : (
          <p>
            <output className={css['suggestion']}>{suggestion}</output>
            <small>{t.suggested}</small>
          </p>
        )}
      </div>
      <PasswordField
        label={t.passphraseAgain}
        value={value.second}
        onChange={(second) => onChange((last) => ({ ...last, second }))}
        error={differs ? t.differs : ''}
      />
    </div>
  )
}

function Strength({ value, onChange }: { value: Passphrase; onChange: Change }) {
  const t = useTexts().unlock
  const { first } = value
  const [score, setScore] = useState(0)
  useEffect(() => {
    if (first === '') return undefined
    return whenDone(vault.vault.strength({ passphrase: first }), (result) => {
      if (!result.ok) return
      const { good, score: found } = result.value
      setScore(found)
      // Only for the text that was judged: somebody may have typed on.
      onChange((last) => (last.first === first ? { ...last, good } : last))
    })
  }, [first, onChange])
  if (first === '') return null
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
