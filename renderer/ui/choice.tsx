import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Below } from './field.tsx'
import css from './field.module.css'

export type Option<K extends string> = { readonly key: K; readonly label: string }

export type ChoiceProps<K extends string> = {
  readonly label: string
  readonly options: readonly Option<K>[]
  readonly value: K | null
  readonly onChange: (key: K) => void
  readonly help?: ReactNode
  readonly error?: string
  readonly placeholder?: string
}

/** One of a short list. */
export function Choice<K extends string>({
  label,
  options,
  value,
  onChange,
  help,
  error = '',
  placeholder = '',
}: ChoiceProps<K>) {
  return (
    <Select
      className={css['field'] ?? ''}
      selectedKey={value}
      placeholder={placeholder}
      validationBehavior="aria"
      isInvalid={error !== ''}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
    >
      <Label className={css['label'] ?? ''}>{label}</Label>
      <Button className={`${css['input']} ${css['choice']}`}>
        <SelectValue>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Below help={help} error={error} />
      <Popover className={css['popover'] ?? ''} maxHeight={380}>
        <ListBox className={css['list'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.key} textValue={option.label} className={css['option'] ?? ''}>
              {option.key === value ? <Check aria-hidden /> : null}
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

/** Labels of a fixed list, as options, in the order of the list. */
export const optionsOf = <K extends string>(
  keys: readonly K[],
  labels: Readonly<Record<K, string>>,
): Option<K>[] => keys.map((key) => ({ key, label: labels[key] }))
