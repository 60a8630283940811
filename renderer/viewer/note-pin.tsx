import { StickyNote, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { Button as Pin, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { PageNote } from '../../shared/domain/page.ts'
import { addTurns, turned } from '../../shared/pages/turn.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useTell } from '../ui/use-tell.ts'
import type { Reading } from './reading.ts'
import { useRemoveNote } from './use-notes.ts'
import sheet from './sheet.module.css'
import css from './viewer.module.css'

const inside = (value: number): number => Math.min(1, Math.max(0, value))
const step = 0.02
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/** A note where it stands on the page. The arrow keys move it; pressing it opens what is written. */
export function NotePin({ note, reading }: { note: PageNote; reading: Reading }) {
  const t = useTexts().viewer
  const { attempt } = useTell()
  const { caseId, turn, openNote, setOpenNote } = reading
  const isOpen = openNote === note.id
  const spot = turned({ x: note.x, y: note.y, w: 0, h: 0 }, turn)
  const move = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    if (!by || isOpen) return
    event.preventDefault()
    event.stopPropagation()
    const box = { x: inside(spot.x + by[0]), y: inside(spot.y + by[1]), w: 0, h: 0 }
    const { x, y } = turned(box, addTurns(0, -turn))
    void attempt(vault.pages.changeNote({ caseId, id: note.id, change: { x, y } }))
  }
  const name = `${fill(t.note, { page: note.page })}: ${note.text.trim() || t.noteEmpty}`
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => setOpenNote(open ? note.id : null)}>
      <span
        onKeyDown={move}
        className={css['pinPlace']}
        style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }}
      >
        <Pin className={sheet['pin'] ?? ''} data-open={isOpen} aria-label={name}>
          <StickyNote aria-hidden />
        </Pin>
      </span>
      <Popover className={css['noteCard'] ?? ''} placement="bottom">
        <Dialog aria-label={fill(t.note, { page: note.page })} className={css['noteDialog'] ?? ''}>
          <NoteText note={note} reading={reading} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** What is written; kept when it is left, however that happens. */
function NoteText({ note, reading }: { note: PageNote; reading: Reading }) {
  const { viewer: t, ui } = useTexts()
  const { attempt } = useTell()
  const remove = useRemoveNote(reading.caseId)
  const [text, setText] = useState(note.text)
  const { caseId, setOpenNote } = reading
  const keep = (): void => {
    if (text === note.text) return
    void attempt(vault.pages.changeNote({ caseId, id: note.id, change: { text } }))
  }
  const done = (): void => {
    keep()
    setOpenNote(null)
  }
  return (
    <div
      className={css['noteBody']}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) done()
      }}
    >
      <TextArea
        label={t.noteText}
        value={text}
        onChange={setText}
        onBlur={keep}
        rows={4}
        autoFocus
        help={t.notesLead}
      />
      <div className={css['row']}>
        <Button
          size="small"
          tone="danger"
          icon={<Trash2 />}
          onPress={() => {
            setOpenNote(null)
            void remove(note)
          }}
        >
          {ui.remove}
        </Button>
        <Button size="small" tone="primary" onPress={done}>
          {ui.save}
        </Button>
      </div>
    </div>
  )
}
