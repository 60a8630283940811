import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import css from './viewer.module.css'

/** The text of the page on show: to read with a screen reader, to select and copy. */
export function TextPanel({ caseId, document, page }: { caseId: CaseId; document: Document; page: number }) {
  const { documents: t, ui } = useTexts()
  const asked = useCall(vault.documents.text, { caseId, id: document.id }, ['document'])
  const texts = asked.value ?? asked.last
  if (texts === null && asked.loading) return <Loading label={ui.loading} />
  const text = texts?.find((each) => each.page === page)?.text.trim() ?? ''
  return (
    <div className={css['text']}>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {text === '' ? (
        <p className={css['quiet']}>{document.ocr === 'needed' ? t.needsOcrHelp : t.noText}</p>
      ) : (
        <p>{text}</p>
      )}
    </div>
  )
}
