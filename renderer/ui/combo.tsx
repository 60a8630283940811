import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Below } from './field.tsx'
import css from './field.module.css'

export type Suggestion = { readonly name: string; readonly detail?: string }

export type ComboProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Names that are known already; something else may be typed too. */
  readonly known: readonly Suggestion[]
  readonly help?: ReactNode
  readonly error?: string
  readonly placeholder?: string
}

/** A name: one that is known, or a new one. */
export function ComboField({
  label,
  value,
  onChange,
  known,
  help,
  error = '',
  placeholder = '',
}: ComboProps) {
  const options = known.map((each) => ({ ...each, id: each.name }))
  return (
    <ComboBox
      className={css['field'] ?? ''}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={options}
      menuTrigger="input"
      validationBehavior="aria"
      isInvalid={error !== ''}
    >
      <Label className={css['label'] ?? ''}>{label}</Label>
      <div className={css['combo']}>
        <Input className={css['input'] ?? ''} placeholder={placeholder} />
        {options.length === 0 ? null : (
          <Button className={css['open'] ?? ''}>
            <ChevronDown aria-hidden />
          </Button>
        )}
      </div>
      <Below help={help} error={error} />
      <Popover className={css['popover'] ?? ''} maxHeight={320}>
        <ListBox<(typeof options)[number]> className={css['list'] ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={css['option'] ?? ''}>
              {option.name} {option.detail === undefined ? null : <small>{option.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
