import { useState, type FormEvent } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { PasswordField } from '../ui/field.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import type { LineProps } from './problem-line.tsx'
import { inPlace } from './recipe.ts'
import css from './preflight.module.css'

type Props = LineProps & { readonly document: Document }

/** What only the person can say: the date on it, or the password. Filled in where it is missed. */
export function ProblemField(props: Props) {
  if (props.problem.kind === 'undated') return <DateIt {...props} />
  return props.problem.kind === 'password' ? <OpenIt {...props} /> : null
}

function DateIt({ caseId, document: { id, title } }: Props) {
  const { preflight: t, ui } = useTexts()
  const { attempt } = useTell()
  const undo = (): void => void attempt(vault.documents.change({ caseId, id, change: { date: null } }))
  const save = (date: string | null): void => {
    if (date === null) return
    void attempt(vault.documents.change({ caseId, id, change: { date } }), () =>
      tell({ text: fill(t.dated, { title }), tone: 'done', action: { label: ui.undo, run: undo } }),
    )
  }
  return (
    <div className={css['field']}>
      <DateField label={t.date} value={null} onChange={save} partial whenLeft />
    </div>
  )
}

function OpenIt({ caseId, document: { id, title }, form, put }: Props) {
  const { preflight: t, ui } = useTexts()
  const { attempt } = useTell()
  const [password, setPassword] = useState('')
  const open = (event: FormEvent): void => {
    event.preventDefault()
    if (password === '') return
    const { chosen, names, pages } = form
    void attempt(vault.versions.unlock({ caseId, id, password }), (made) => {
      put(inPlace(form, id, made.id))
      const undo = async (): Promise<void> => {
        if (await attempt(vault.documents.remove({ caseId, id: made.id }))) put({ chosen, names, pages })
      }
      tell({
        text: fill(t.opened, { title }),
        tone: 'done',
        action: { label: ui.undo, run: () => void undo() },
      })
    })
  }
  return (
    <form className={css['field']} onSubmit={open}>
      <PasswordField label={t.password} help={t.passwordHelp} value={password} onChange={setPassword} />
      <Button type="submit" size="small" isDisabled={password === ''}>
        {t.open}
      </Button>
    </form>
  )
}
