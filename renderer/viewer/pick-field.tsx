import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import field from '../ui/field.module.css'

export type Pickable = { readonly id: string; readonly name: string; readonly detail: string }

type Props = {
  readonly label: string
  readonly known: readonly Pickable[]
  readonly onPick: (id: string | null) => void
}

/** One of many things, found by typing a part of its name. */
export function PickField({ label, known, onPick }: Props) {
  const t = useTexts().viewer
  const [text, setText] = useState('')
  const found = fitting(known, text)
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

/** What has this text in it; everything while one is chosen, so that another can be. */
function fitting(known: readonly Pickable[], text: string): readonly Pickable[] {
  const wanted = text.trim().toLocaleLowerCase()
  if (known.some(({ name }) => name === text)) return known
  return known.filter(({ name, detail }) => `${name} ${detail}`.toLocaleLowerCase().includes(wanted))
}
