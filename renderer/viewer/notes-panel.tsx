import { StickyNote, Trash2 } from 'lucide-react'
import type { PageNote } from '../../shared/domain/page.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Reading } from './reading.ts'
import { useRemoveNote } from './use-notes.ts'
import css from './viewer.module.css'

type Props = {
  readonly reading: Reading
  readonly notes: readonly PageNote[]
  readonly onOpen: (note: PageNote) => void
  readonly onAdd: () => void
}

/** All notes on the document, by page; and that they go nowhere. */
export function NotesPanel({ reading, notes, onOpen, onAdd }: Props) {
  const t = useTexts().viewer
  const { ui } = useTexts()
  const remove = useRemoveNote(reading.caseId)
  return (
    <div className={css['panel']}>
      <Notice>{t.notesLead}</Notice>
      <Button icon={<StickyNote />} onPress={onAdd}>
        {t.noteAdd}
      </Button>
      {notes.length === 0 ? <p className={css['quiet']}>{t.notesEmpty}</p> : null}
      <ul className={css['lines']}>
        {notes.map((note) => (
          <li key={note.id} className={css['line']}>
            <Button tone="quiet" onPress={() => onOpen(note)}>
              <small>{fill(t.page, { page: note.page })}</small>
              <span className={css['noteLine']}>{note.text.trim() || t.noteEmpty}</span>
            </Button>
            <IconButton
              label={`${ui.remove}: ${fill(t.note, { page: note.page })}`}
              icon={<Trash2 />}
              onPress={() => void remove(note)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
