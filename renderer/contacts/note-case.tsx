import { useEffect } from 'react'
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
  const only = list.length === 1 && note.caseId === null ? list[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined) onChange(only)
  }, [only, onChange])
  if (note.contact) return null
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
