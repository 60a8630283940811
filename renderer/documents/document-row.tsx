import { FileQuestion } from 'lucide-react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { dateText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Tag } from '../ui/turn.tsx'
import { usePageImage } from './use-page-image.ts'
import css from './documents.module.css'

/** One document in the list, with its first page. */
export function DocumentRow({ caseId, document }: { caseId: CaseId; document: Document }) {
  const { documents: t, labels } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const date = document.date ?? document.received ?? document.sent
  return (
    <div className={css['row']}>
      <Thumbnail caseId={caseId} document={document} />
      <span className={css['words']}>
        <span className={css['title']}>{document.title}</span>
        <span className={css['about']}>
          {[labels.documentKind[document.kind], document.agency].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className={css['aside']}>
        <span className={css['date']}>{date === null ? t.noDate : dateText(date, language, 'short')}</span>
        {document.pages > 0 ? <span className={css['about']}>{count(t.pages, document.pages)}</span> : null}
        {document.reason === null ? null : <Tag tone="warn">{t.unreadable}</Tag>}
        {document.ocr === 'needed' ? <Tag>{t.needsOcr}</Tag> : null}
      </span>
    </div>
  )
}

export function Thumbnail({ caseId, document }: { caseId: CaseId; document: Document }) {
  const readable = document.pages > 0 && document.reason === null
  const { image, failure } = usePageImage(readable ? { caseId, id: document.id, page: 1, width: 120 } : null)
  return (
    <span className={css['thumb']} aria-hidden>
      {image ? <img src={image.url} alt="" /> : null}
      {readable && !failure ? null : <FileQuestion />}
    </span>
  )
}
