import { useEffect, useState } from 'react'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { PasswordField } from '../ui/field.tsx'
import css from './unlock.module.css'

export type Passphrase = { readonly first: string; readonly second: string; readonly good: boolean }
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
  onChange: (value: Passphrase) => void
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
        onChange={(first) => {
          onChange({ ...value, first, good: false })
        }}
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
        onChange={(second) => {
          onChange({ ...value, second })
        }}
        error={differs ? t.differs : ''}
      />
    </div>
  )
}

function Strength({ value, onChange }: { value: Passphrase; onChange: (value: Passphrase) => void }) {
  const t = useTexts().unlock
  const [score, setScore] = useState(0)
  const { first } = value
  useEffect(() => {
    if (first === '') return
    let current = true
    void vault.vault.strength({ passphrase: first }).then((result) => {
      if (!current || !result.ok) return
      setScore(result.value.score)
      onChange({ ...value, good: result.value.good })
    })
    return () => {
      current = false
    }
    // Asked anew for every other text; the rest of `value` plays no part.
  }, [first])
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
