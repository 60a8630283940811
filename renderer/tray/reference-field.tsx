import { useState } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { TextField } from '../ui/field.tsx'

/** The sender's reference, saved when the field is left. */
export function ReferenceField({
  reference,
  onChange,
}: {
  readonly reference: string
  readonly onChange: (reference: string) => void
}) {
  const t = useTexts().tray
  const [text, setText] = useState(reference)
  return (
    <TextField
      label={t.reference}
      value={text}
      onChange={setText}
      maxLength={120}
      onBlur={() => {
        if (text.trim() !== reference) onChange(text.trim())
      }}
    />
  )
}
