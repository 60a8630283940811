import { X } from 'lucide-react'
import { useState } from 'react'
import { vault } from '../ipc/vault-api.ts'
import { useDraft, type Draft } from '../ipc/use-draft.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { useRoute } from '../frame/route.tsx'
import { NoteCase } from './note-case.tsx'
import { NoteClock } from './note-clock.tsx'
import { useNote, type Note } from './note-context.tsx'
import { NoteFields } from './note-fields.tsx'
import { NoteFoot } from './note-foot.tsx'
import { useSettings } from '../settings/settings-context.tsx'
import {
  besideOf,
  contactOf,
  errorsOf,
  joinedNote,
  newNote,
  noteOf,
  readNote,
  stopped,
  type NoteForm,
} from './note-form.ts'
import { useConfirm } from './use-confirm.ts'
import css from './note.module.css'

const draftKey = 'phone-note'

/** The note beside the page: it stays open while documents, dates and other screens are looked up. */
export function NoteDock({ note }: { note: Note }) {
  const t = useTexts().contacts
  const draft = useDraft(note.contact ? null : note.caseId, draftKey)
  // Begun before its case was chosen: it must not wait, nor start anew when the case is known.
  const [begun] = useState(note.caseId === null || note.contact !== null)
  return (
    <aside className={css['dock']} aria-label={t.note}>
      {draft.before === undefined && !begun ? null : <Opened note={note} draft={draft} />}
    </aside>
  )
}

function Opened({ note, draft }: { note: Note; draft: Draft }) {
  const [form, setForm] = useState<NoteForm>(() => startOf(note, draft))
  const [joined, setJoined] = useState(note.caseId !== null)
  const { close, setCase } = useNote()
  const save = useSave(note, draft)
  if (!joined && note.caseId !== null && draft.before !== undefined) {
    setJoined(true)
    if (draft.before !== null) setForm(joinedNote(readNote(draft.before), form))
  }
  const put = (part: Partial<NoteForm>): void => {
    const next = { ...form, ...part }
    setForm(next)
    if (!note.contact) draft.keep(JSON.stringify(next))
  }
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault()
        save(form, false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(form, event.shiftKey)
      }}
    >
      <NoteHead note={note} form={form} put={put} />
      <div className={css['body']}>
        <NoteCase note={note} onChange={setCase} />
        <NoteFields form={form} put={put} caseId={note.caseId} isNew={!note.contact} />
      </div>
      <NoteFoot
        kept={draft.kept}
        isNew={!note.contact}
        onConfirm={note.contact ? null : () => save(form, true)}
        ready={note.caseId !== null && errorsOf(form).length === 0}
        onDiscard={() => {
          draft.keep(null)
          close()
        }}
      />
    </form>
  )
}

function NoteHead({
  note,
  form,
  put,
}: {
  note: Note
  form: NoteForm
  put: (part: Partial<NoteForm>) => void
}) {
  const { contacts: t } = useTexts()
  const { close } = useNote()
  const title = note.contact ? t.change : form.channel === 'phone' ? t.note : t.noteOther
  return (
    <header className={css['head']}>
      <div className={css['titleRow']}>
        <h2>{title}</h2>
        <IconButton label={t.closeKeeps} icon={<X />} onPress={close} />
      </div>
      {note.contact ? null : <NoteClock form={form} put={put} />}
    </header>
  )
}

function startOf(note: Note, draft: Draft): NoteForm {
  if (note.contact) return noteOf(note.contact)
  return typeof draft.before === 'string' ? readNote(draft.before) : newNote()
}

/** Saves the note; with `letter` the promises in it go on as a letter that confirms them. */
function useSave(note: Note, draft: Draft): (form: NoteForm, letter: boolean) => void {
  const { contacts: t } = useTexts()
  const { close } = useNote()
  const { attempt } = useTell()
  const { go } = useRoute()
  const confirm = useConfirm()
  const { trackTime } = useSettings().settings
  return (form, letter) => {
    const ended = stopped(form, Date.now())
    const contact = contactOf(ended)
    const { caseId } = note
    if (!contact || caseId === null || errorsOf(form).length > 0) return
    const { promises: _, ...change } = contact
    const deed = note.contact
      ? vault.contacts.change({ caseId, id: note.contact.id, change })
      : vault.contacts.add({ caseId, contact, ...besideOf(ended, trackTime) })
    void attempt(deed, ({ id }) => {
      draft.keep(null)
      const show = (): void => go({ screen: 'case', caseId, tab: 'contacts', open: id })
      // Who goes on to the letter is on the way somewhere already.
      tell({ text: t.saved, tone: 'done', ...(letter ? {} : { action: { label: t.showSaved, run: show } }) })
      close()
      if (letter) void confirm(caseId, id)
    })
  }
}
