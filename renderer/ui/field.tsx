import { useState, type ReactNode, type Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AreaBase,
  TextField as Base,
  type TextFieldProps as BaseProps,
} from 'react-aria-components'
import { Eye, EyeOff } from 'lucide-react'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from './button.tsx'
import css from './field.module.css'

export type FieldProps = Omit<BaseProps, 'className' | 'children'> & {
  readonly label: string
  /** One line of help under the label's field. */
  readonly help?: ReactNode
  /** What is not right about it, in plain words; empty: all is well. */
  readonly error?: string
  readonly placeholder?: string
  /** Stands inside the field, at its end. */
  readonly after?: ReactNode
}

/** One line of text. What is wrong is said, but never stops a form: the browser would without a word. */
export function TextField({
  label,
  help,
  error = '',
  placeholder = '',
  after,
  ref,
  ...rest
}: FieldProps & { ref?: Ref<HTMLInputElement> }) {
  return (
    <Base {...rest} validationBehavior="aria" isInvalid={error !== ''} className={css['field'] ?? ''}>
      <Label className={css['label'] ?? ''}>{label}</Label>
      <div className={after === undefined ? '' : css['inner']}>
        <Input ref={ref ?? null} className={css['input'] ?? ''} placeholder={placeholder} />
        {after}
      </div>
      <Below help={help} error={error} />
    </Base>
  )
}

/** More lines of text; grows with what is written. */
export function TextArea({
  label,
  help,
  error = '',
  placeholder = '',
  rows = 3,
  ref,
  ...rest
}: FieldProps & { rows?: number; ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <Base {...rest} validationBehavior="aria" isInvalid={error !== ''} className={css['field'] ?? ''}>
      <Label className={css['label'] ?? ''}>{label}</Label>
      <AreaBase
        ref={ref ?? null}
        className={`${css['input']} ${css['area']}`}
        rows={rows}
        placeholder={placeholder}
      />
      <Below help={help} error={error} />
    </Base>
  )
}

/** A passphrase: hidden, but it can be looked at, because typing blind makes people choose short ones. */
export function PasswordField({ label, help, error = '', ...rest }: FieldProps) {
  const t = useTexts().ui
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...rest}
      label={label}
      help={help}
      error={error}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      after={
        <IconButton
          label={shown ? t.hide : t.show}
          icon={shown ? <EyeOff /> : <Eye />}
          onPress={() => setShown(!shown)}
        />
      }
    />
  )
}

/** The lines under a field: help always, what is wrong only when something is. */
export function Below({ help, error }: { help?: ReactNode; error: string }) {
  return (
    <>
      {help === undefined || help === '' ? null : (
        <Text slot="description" className={css['help'] ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={css['error'] ?? ''}>{error}</FieldError>
    </>
  )
}
