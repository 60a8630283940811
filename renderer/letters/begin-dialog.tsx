import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CaseId, MatterId } from '../../shared/domain/ids.ts'
import type { LetterKind } from '../../shared/domain/letter.ts'
import { MatterField } from '../matters/matter-field.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useBeginLetter } from './use-begin-letter.ts'
import css from './letters.module.css'

type Props = { readonly caseId: CaseId; readonly kinds: readonly LetterKind[]; readonly onClose: () => void }

/** Which letter, and about what? The rest is filled in. */
export function BeginDialog({ caseId, kinds, onClose }: Props) {
  const { letters: t } = useTexts()
  const [words, setWords] = useState('')
  const [matterId, setMatterId] = useState<MatterId | null>(null)
  const wanted = words.trim().toLocaleLowerCase()
  const found = kinds.filter(({ title, when, law }) =>
    `${title} ${when} ${law}`.toLocaleLowerCase().includes(wanted),
  )
  const write = useBeginLetter(caseId)
  const begin = (key: string): void => void write({ key, matterId }, onClose)
  return (
    <Dialog title={t.beginTitle} size="wide" isOpen onClose={onClose}>
      <DialogBody>
        <MatterField caseId={caseId} value={matterId} onChange={setMatterId} />
        <SearchField label={t.filter} value={words} onChange={setWords} autoFocus />
        <ul className={css['kinds']}>
          {found.map(({ key, title, when }) => (
            <li key={key}>
              <Button className={css['kind'] ?? ''} onPress={() => begin(key)}>
                <strong>{title}</strong>
                <span>{when}</span>
              </Button>
            </li>
          ))}
        </ul>
      </DialogBody>
    </Dialog>
  )
}
