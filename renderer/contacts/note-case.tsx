import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'
import type { Note } from './note-context.tsx'
import css from './note.module.css'

/** Whose case the note is for. With a case on screen it is that one; anywhere else it is asked. */
export function NoteCase({ note, onChange }: { note: Note; onChange: (caseId: CaseId) => void }) {
  const t = useTexts().contacts
  const cases = useCall(vault.cases.list, {}, ['case'])
  const list = cases.value ?? []
  const [only] = list
  if (note.contact) return null
  if (note.caseId === null && list.length === 1 && only)
    queueMicrotask(() => {
      onChange(only.id)
    })
  const chosen = list.find((each) => each.id === note.caseId)
  if (chosen && list.length === 1) return <p className={css['case']}>{chosen.name}</p>
  return (
    <Choice
      label={t.whichCase}
      placeholder={t.chooseCase}
      options={list.map((each) => ({ key: each.id, label: each.name }))}
      value={note.caseId}
      onChange={onChange}
    />
  )
}
