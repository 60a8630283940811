import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Decision } from '../../shared/domain/decision.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { usePageImage } from '../documents/use-page-image.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import css from './decisions.module.css'

/** The pages of the document that a decision stands in, one at a time. */
export function DecisionPages({ caseId, decision }: { caseId: CaseId; decision: Decision }) {
  const { decisions: t, preflight } = useTexts()
  const { documentId: id, title } = decision
  const asked = useCall(vault.documents.get, { caseId, id }, ['document'])
  const [page, setPage] = useState(1)
  const n = Math.max(1, asked.value?.pages ?? 1)
  const { image, failure } = usePageImage({ caseId, id, page, width: 800 })
  const name = fill(t.pageOf, { title, page, n })
  return (
    <figure className={css['pages']}>
      <figcaption>
        <IconButton
          label={fill(t.previous, { title })}
          icon={<ChevronLeft />}
          isDisabled={page === 1}
          onPress={() => setPage(page - 1)}
        />
        <span>{name}</span>
        <IconButton
          label={fill(t.next, { title })}
          icon={<ChevronRight />}
          isDisabled={page >= n}
          onPress={() => setPage(page + 1)}
        />
      </figcaption>
      {image ? <img src={image.url} width={image.width} height={image.height} alt={name} /> : null}
      {failure ? <p>{preflight.noPicture}</p> : null}
    </figure>
  )
}
