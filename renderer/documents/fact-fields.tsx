import { useState } from 'react'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { ComboField } from '../ui/combo.tsx'
import { TextField } from '../ui/field.tsx'

/** The title, saved when the field is left. */
export function TitleField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const { documents: t, ui } = useTexts()
  const [text, setText] = useState(title)
  const empty = text.trim() === ''
  return (
    <TextField
      label={t.name}
      value={text}
      onChange={setText}
      error={empty ? ui.needed : ''}
      onBlur={() => {
        if (!empty && text.trim() !== title) onChange(text.trim())
      }}
    />
  )
}

/** The sender, saved when the field is left. */
export function SenderField({ sender, onChange }: { sender: string; onChange: (sender: string) => void }) {
  const { documents: t, labels } = useTexts()
  const [text, setText] = useState(sender)
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const known = (agencies.last ?? []).map(({ name, kind }) => ({ name, detail: labels.agencyKind[kind] }))
  return (
    <div
      onBlur={() => {
        if (text.trim() !== sender) onChange(text.trim())
      }}
    >
      <ComboField key={known.length} label={t.sender} value={text} onChange={setText} known={known} />
    </div>
  )
}

type LineProps = {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line that may be empty, saved when the field is left. */
export function LineField({ label, help, value, onChange }: LineProps) {
  const [text, setText] = useState(value)
  return (
    <TextField
      label={label}
      help={help}
      value={text}
      maxLength={120}
      onChange={setText}
      onBlur={() => {
        if (text.trim() !== value) onChange(text.trim())
      }}
    />
  )
}
