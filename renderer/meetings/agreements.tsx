import { useState } from 'react'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { PromiseDraft } from '../contacts/note-form.ts'
import { NotePromises } from '../contacts/note-promises.tsx'
import { useTexts } from '../text/use-texts.ts'
import { draftsOf, promisesOf } from './agreed.ts'
import css from './meeting.module.css'

type Props = {
  readonly agreements: Meeting['agreements']
  readonly onChange: (agreements: Meeting['agreements']) => void
}

/** Who does what, by when; one that says nothing yet stands on the screen only. */
export function Agreements({ agreements, onChange }: Props) {
  const t = useTexts().meetings
  const [drafts, setDrafts] = useState<readonly PromiseDraft[]>(() => draftsOf(agreements))
  return (
    <section className={css['part']} data-part="agreements" aria-label={t.agreements}>
      <h2>{t.agreements}</h2>
      <NotePromises
        promises={drafts}
        onChange={(next) => {
          setDrafts(next)
          onChange(promisesOf(next))
        }}
      />
    </section>
  )
}
