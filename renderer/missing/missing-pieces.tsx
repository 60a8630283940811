import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Missing } from '../../shared/domain/missing.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PieceLine } from './piece-line.tsx'
import css from './missing.module.css'

const few = 5

/** What the case should hold and does not, each with a question and a letter. Nothing when nothing is missing. */
export function MissingPieces({ caseId }: { caseId: CaseId }) {
  const t = useTexts().missing
  const language = useLanguage()
  const count = useCounted()
  const asked = useCall(vault.missing.list, { caseId, language }, ['matter', 'document', 'link', 'missing'])
  const found = asked.value ?? asked.last
  if (!found) return <FailureNotice failure={asked.failure} retry={asked.reload} />
  const { pieces, dismissed } = found
  if (pieces.length === 0 && dismissed.length === 0) return null
  return (
    <Sheet title={t.title} aside={<span className={css['count']}>{count(t.count, pieces.length)}</span>}>
      {pieces.length === 0 ? null : <p className={css['lead']}>{t.lead}</p>}
      <Pieces caseId={caseId} pieces={pieces} />
      <Aside caseId={caseId} dismissed={dismissed} />
    </Sheet>
  )
}

function Pieces({ caseId, pieces }: { caseId: CaseId; pieces: Missing['pieces'] }) {
  const { ui } = useTexts()
  const [all, setAll] = useState(false)
  const shown = all ? pieces : pieces.slice(0, few)
  return (
    <>
      <ul className={css['pieces']}>
        {shown.map((piece) => (
          <PieceLine key={piece.key} caseId={caseId} piece={piece} />
        ))}
      </ul>
      {shown.length < pieces.length ? (
        <Button tone="quiet" size="small" onPress={() => setAll(true)}>
          {`${ui.more} (${pieces.length - shown.length})`}
        </Button>
      ) : null}
    </>
  )
}

/** What was put aside, each with the reason and the way back. */
function Aside({ caseId, dismissed }: { caseId: CaseId; dismissed: Missing['dismissed'] }) {
  const t = useTexts().missing
  const { attempt } = useTell()
  if (dismissed.length === 0) return null
  return (
    <details className={css['aside']}>
      <summary>
        {t.aside} ({dismissed.length})
      </summary>
      <ul className={css['pieces']}>
        {dismissed.map(({ key, title, matter, why }) => (
          <li key={key} className={css['piece']}>
            <strong>{title}</strong>
            <p className={css['quiet']}>{[matter, why].filter(Boolean).join(' · ')}</p>
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t.restore}: ${title}`}
              onPress={() => void attempt(vault.missing.restore({ caseId, key }))}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
