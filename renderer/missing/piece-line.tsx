import { MailPlus } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { MissingPiece } from '../../shared/domain/missing.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useBeginLetter } from '../letters/use-begin-letter.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/turn.tsx'
import { useTell } from '../ui/use-tell.ts'
import { DismissDialog } from './dismiss-dialog.tsx'
import css from './missing.module.css'

type Props = { readonly caseId: CaseId; readonly piece: MissingPiece }

/** One missing piece: what, why, and what can be done about it. */
export function PieceLine({ caseId, piece }: Props) {
  const t = useTexts().missing
  const { title, kind, matter, reason, law, question } = piece
  return (
    <li className={css['piece']}>
      <p className={css['label']}>
        <strong>{title}</strong> <Tag tone="warn">{t.kinds[kind]}</Tag>
      </p>
      <p className={css['quiet']}>{[matter, law].filter(Boolean).join(' · ')}</p>
      <p>{reason}</p>
      <p className={css['question']}>
        <span>{t.ask}:</span> <q>{question}</q>
      </p>
      <Deeds caseId={caseId} piece={piece} />
    </li>
  )
}

function Deeds({ caseId, piece }: Props) {
  const t = useTexts().missing
  const { go } = useRoute()
  const write = useBeginLetter(caseId)
  const [dismissing, setDismissing] = useState(false)
  const { title, letter, kind, documentId, matterId } = piece
  return (
    <div className={css['deeds']}>
      {letter === null ? null : (
        <Button
          size="small"
          icon={<MailPlus />}
          aria-label={`${t.write}: ${title}`}
          onPress={() => void write({ ...letter, matterId })}
        >
          {t.write}
        </Button>
      )}
      <Tie caseId={caseId} piece={piece} />
      {documentId === null ? null : (
        <Button
          size="small"
          tone="quiet"
          aria-label={`${kind === 'received' ? t.openDocument : t.openLetter}: ${title}`}
          onPress={() => go(placeOf(caseId, 'document', documentId))}
        >
          {kind === 'received' ? t.openDocument : t.openLetter}
        </Button>
      )}
      <Button
        size="small"
        tone="quiet"
        aria-label={`${t.dismiss}: ${title}`}
        onPress={() => setDismissing(true)}
      >
        {t.dismiss}
      </Button>
      {dismissing ? (
        <DismissDialog caseId={caseId} piece={piece} onClose={() => setDismissing(false)} />
      ) : null}
    </div>
  )
}

/** A document that it may be: tied to the letter with one press. */
function Tie({ caseId, piece: { likely, documentId } }: Props) {
  const t = useTexts().missing
  const { attempt, done } = useTell()
  if (likely === null || documentId === null) return null
  const link = { from: likely.id, type: 'belongs', to: { kind: 'document', id: documentId } } as const
  return (
    <Button size="small" onPress={() => void attempt(vault.links.add({ caseId, link }), () => done(t.tied))}>
      {fill(t.tie, { title: likely.title })}
    </Button>
  )
}
