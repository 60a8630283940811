import { Handshake, X } from 'lucide-react'
import { promisers } from '../../shared/domain/promise.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { Segments } from '../ui/toggle.tsx'
import type { PromiseDraft } from './note-form.ts'
import css from './note.module.css'

type Props = {
  readonly promises: readonly PromiseDraft[]
  readonly onChange: (promises: readonly PromiseDraft[]) => void
}

/** What the other side says they will do, and by when. */
export function NotePromises({ promises, onChange }: Props) {
  const t = useTexts().contacts
  const change = (key: number, part: Partial<PromiseDraft>): void => {
    onChange(promises.map((each) => (each.key === key ? { ...each, ...part } : each)))
  }
  const add = (): void => {
    onChange([
      ...promises,
      { key: Math.max(0, ...promises.map((each) => each.key)) + 1, text: '', due: null, by: 'them' as const },
    ])
  }
  return (
    <div className={css['promises']} role="group" aria-label={t.promises}>
      {promises.map((promise) => (
        <div key={promise.key} className={css['promise']}>
          <TextField
            label={t.promiseText}
            autoFocus={promise.text === ''}
            value={promise.text}
            onChange={(text) => change(promise.key, { text })}
          />
          <Segments
            quiet
            label={t.promiseBy}
            options={optionsOf(promisers, t.promiser)}
            value={promise.by}
            onChange={(by) => change(promise.key, { by })}
          />
          <div className={css['promiseDue']}>
            <DateField
              label={t.promiseDue}
              value={promise.due}
              onChange={(due) => change(promise.key, { due })}
            />
            <IconButton
              label={t.promiseRemove}
              icon={<X />}
              onPress={() => onChange(promises.filter((each) => each.key !== promise.key))}
            />
          </div>
        </div>
      ))}
      <Button icon={<Handshake />} onPress={add}>
        {t.promiseAdd}
      </Button>
    </div>
  )
}
