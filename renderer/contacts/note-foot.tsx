import { FileText, Trash2 } from 'lucide-react'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import css from './note.module.css'

type Props = {
  readonly kept: boolean
  readonly isNew: boolean
  readonly ready: boolean
  /** Saves, and drafts the letter that confirms what was promised; null: of a saved note that is asked elsewhere. */
  readonly onConfirm: (() => void) | null
  readonly onDiscard: () => void
}

export function NoteFoot({ kept, isNew, ready, onConfirm, onDiscard }: Props) {
  const t = useTexts().contacts
  return (
    <footer className={css['foot']}>
      {isNew ? <IconButton label={t.discard} icon={<Trash2 />} onPress={onDiscard} /> : null}
      <span className={css['kept']} role="status">
        {kept ? t.draftKept : ''}
      </span>
      {onConfirm ? (
        <Button icon={<FileText />} isDisabled={!ready} onPress={onConfirm}>
          {t.saveConfirm}
        </Button>
      ) : null}
      <Button type="submit" tone="primary" isDisabled={!ready}>
        {t.save}
      </Button>
    </footer>
  )
}
