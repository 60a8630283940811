import { Pencil } from 'lucide-react'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import type { CaseChange } from '../../shared/domain/case.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useDraft } from '../ipc/use-draft.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { MentionArea } from '../letters/mention-area.tsx'
import { Mentions } from '../letters/mentions.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './overview.module.css'

export type EditProps = {
  readonly caseId: CaseId
  /** Names the draft. */
  readonly name: string
  readonly title: string
  readonly help: string
  readonly empty: string
  readonly text: string
  readonly changeOf: (text: string) => CaseChange
  readonly large?: boolean
  readonly asList?: boolean
}

/** A text to read, and to write where it stands. What is being written is kept as a draft. */
export function EditInPlace(props: EditProps) {
  const { caseId, name, title, empty, text, large = false, asList = false } = props
  const { ui } = useTexts()
  const draft = useDraft(caseId, name)
  const [editing, setEditing] = useState(false)
  const open = editing || typeof draft.before === 'string'
  const pencil = (
    <IconButton label={`${ui.change}: ${title}`} icon={<Pencil />} onPress={() => setEditing(true)} />
  )
  if (open) {
    return (
      <Sheet title={title}>
        <Editor
          {...props}
          start={draft.before ?? text}
          keep={draft.keep}
          kept={draft.kept}
          onClose={() => setEditing(false)}
        />
      </Sheet>
    )
  }
  return (
    <Sheet title={title} aside={pencil}>
      {text === '' ? (
        <p className={css['blank']}>{empty}</p>
      ) : (
        <Written caseId={caseId} text={text} large={large} asList={asList} />
      )}
    </Sheet>
  )
}

type WrittenProps = {
  readonly caseId: CaseId
  readonly text: string
  readonly large: boolean
  readonly asList: boolean
}

function Written({ caseId, text, large, asList }: WrittenProps) {
  if (!asList) {
    return (
      <p className={`${css['written']} ${large ? css['large'] : ''}`}>
        <Mentions caseId={caseId} text={text} />
      </p>
    )
  }
  return (
    <ul className={css['matters']}>
      {text.split('\n').map((line) => (
        <li key={line}>
          <Mentions caseId={caseId} text={line} />
        </li>
      ))}
    </ul>
  )
}

type EditorProps = EditProps & {
  readonly start: string
  readonly keep: (body: string | null) => void
  readonly kept: boolean
  readonly onClose: () => void
}

function Editor({ caseId, title, help, start, changeOf, keep, kept, onClose, large = false }: EditorProps) {
  const { ui, cases } = useTexts()
  const { attempt } = useTell()
  const [text, setText] = useState(start)
  const leave = (): void => {
    keep(null)
    onClose()
  }
  const save = (event?: FormEvent): void => {
    event?.preventDefault()
    void attempt(vault.cases.change({ caseId, change: changeOf(text) }), leave)
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <form className={css['editor']} onSubmit={save} onKeyDown={keys}>
      <MentionArea
        caseId={caseId}
        label={title}
        help={help}
        rows={large ? 8 : 4}
        value={text}
        autoFocus
        onChange={(next) => {
          setText(next)
          keep(next)
        }}
      />
      <div className={css['foot']}>
        <span className={css['kept']} role="status">
          {kept ? cases.draftKept : ''}
        </span>
        <Button onPress={leave}>{ui.cancel}</Button>
        <Button type="submit" tone="primary">
          {ui.save}
        </Button>
      </div>
    </form>
  )
}
