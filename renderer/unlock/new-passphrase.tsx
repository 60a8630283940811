import { useCallback, useState, type Dispatch, type SetStateAction } from 'react'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { PasswordField } from '../ui/field.tsx'
import { StrengthBar } from './strength-bar.tsx'
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
  // Only for the text that was judged: somebody may have typed on.
  const judged = useCallback(
    (text: string, good: boolean) => onChange((last) => (last.first === text ? { ...last, good } : last)),
    [onChange],
  )
  const differs = value.second !== '' && value.first !== value.second
  return (
    <div className={css['form']}>
      <PasswordField
        label={label ?? t.passphrase}
        value={value.first}
        onChange={(first) => onChange((last) => ({ ...last, first, good: false }))}
        help={t.passphraseHelp}
      />
      <StrengthBar text={value.first} onJudge={judged} />
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
