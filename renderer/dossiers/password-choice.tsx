import { shortestPassword } from '../../shared/domain/dossier.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { PasswordField } from '../ui/field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { StrengthBar } from '../unlock/strength-bar.tsx'
import css from './dossiers.module.css'

type Props = {
  /** Null: the file is not locked. */
  readonly password: string | null
  readonly onChange: (password: string | null) => void
}

/** Whether a file can be made with it. */
export const isPassword = (password: string | null): boolean =>
  password === null || password.length >= shortestPassword

/** Locks the file that is made. What is typed is kept nowhere, so it is asked for each time. */
export function PasswordChoice({ password, onChange }: Props) {
  const t = useTexts().dossiers
  return (
    <div className={css['locking']}>
      <Checkbox isSelected={password !== null} onChange={(on) => onChange(on ? '' : null)}>
        {t.lock}
      </Checkbox>
      {password === null ? null : (
        <>
          <PasswordField
            label={t.password}
            help={fill(t.passwordHelp, { n: shortestPassword })}
            value={password}
            onChange={onChange}
          />
          <StrengthBar text={password} />
          <p className={css['quiet']}>{t.passwordApart}</p>
        </>
      )}
    </div>
  )
}
