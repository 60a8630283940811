import { Search, X } from 'lucide-react'
import { Button, Input, SearchField as Base } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import css from './search-field.module.css'

export function SearchField({
  label,
  value,
  onChange,
  autoFocus = false,
  large = false,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  autoFocus?: boolean
  large?: boolean
}) {
  const t = useTexts().ui
  return (
    <Base
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={`${css['search']} ${large ? css['large'] : ''}`}
    >
      <Search aria-hidden />
      <Input className={css['input'] ?? ''} placeholder={label} />
      {value === '' ? null : (
        <Button className={css['clear'] ?? ''} aria-label={t.clear}>
          <X aria-hidden />
        </Button>
      )}
    </Base>
  )
}
