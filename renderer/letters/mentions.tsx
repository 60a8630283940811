import type { CaseId } from '../../shared/domain/ids.ts'
import { referenceLabels, referencesIn } from '../../shared/letters/references.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import css from './mentions.module.css'

/** A text to read, in which documents that it refers to stand by their titles. */
export function Mentions({ caseId, text }: { caseId: CaseId; text: string }) {
  const t = useTexts().letters
  const asked = useCall(vault.documents.list, referencesIn(text).length === 0 ? null : { caseId }, [
    'document',
  ])
  const labels = referenceLabels(asked.value ?? asked.last ?? [])
  return text.split(/(@\{[\da-f-]{36}\})/u).map((part, at) => {
    const [id] = referencesIn(part)
    if (id === undefined) return part
    return (
      <span key={`${at} ${part}`} className={css['chip']}>
        {labels.get(id) ?? (asked.value ? t.mentionGone : '…')}
      </span>
    )
  })
}
