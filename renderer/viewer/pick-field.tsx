import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import field from '../ui/field.module.css'

export type Pickable = { readonly id: string; readonly name: string; readonly detail: string }

/** One of many things, found by typing a part of its name. */
export function PickField({
  label,
  known,
  onPick,
}: {
  readonly label: string
  readonly known: readonly Pickable[]
  readonly onPick: (id: string | null) => void
}) {
  const t = useTexts().viewer
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const exact = known.some(({ name }) => name === text)
  const found = exact
    ? known
    : known.filter(({ name, detail }) => `${name} ${detail}`.toLocaleLowerCase().includes(wanted))
  return (
    <ComboBox
      className={field['field'] ?? ''}
      inputValue={text}
      onInputChange={(next) => {
        setText(next)
        onPick(null)
      }}
      items={found.slice(0, 200)}
      menuTrigger="focus"
      allowsEmptyCollection
      onSelectionChange={(key) => {
        const chosen = known.find(({ id }) => id === key)
        if (!chosen) return
        setText(chosen.name)
        onPick(chosen.id)
      }}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <div className={field['combo']}>
        <Input className={field['input'] ?? ''} placeholder={t.linkPick} />
        <Button className={field['open'] ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className={field['popover'] ?? ''} maxHeight={320}>
        <ListBox<Pickable> className={field['list'] ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={field['option'] ?? ''}>
              {option.name} {option.detail === '' ? null : <small>{option.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
