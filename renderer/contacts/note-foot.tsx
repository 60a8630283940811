import { Trash2 } from 'lucide-react'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import css from './note.module.css'

type Props = {
  readonly kept: boolean
  readonly isNew: boolean
  readonly ready: boolean
  readonly onDiscard: () => void
}

export function NoteFoot({ kept, isNew, ready, onDiscard }: Props) {
  const t = useTexts().contacts
  return (
    <footer className={css['foot']}>
      {isNew ? <IconButton label={t.discard} icon={<Trash2 />} onPress={onDiscard} /> : null}
      <span className={css['kept']} role="status">
        {kept ? t.draftKept : ''}
      </span>
      <Button type="submit" tone="primary" isDisabled={!ready}>
        {t.save}
      </Button>
    </footer>
  )
}
