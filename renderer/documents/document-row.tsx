import { FileQuestion } from 'lucide-react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Tag } from '../ui/turn.tsx'
import type { DocumentLine } from './document-lines.ts'
import { usePageImage } from './use-page-image.ts'
import css from './documents.module.css'

type Props = Omit<DocumentLine, 'id'> & { readonly caseId: CaseId }

/** One document in the list, with its first page; what came in a mail or ZIP stands a little inwards. */
export function DocumentRow({ caseId, document, whole, parts }: Props) {
  const { documents: t, adding, labels } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const date = document.date ?? document.received ?? document.sent
  return (
    <div className={`${css['row']} ${whole ? css['part'] : ''}`}>
      <Thumbnail caseId={caseId} document={document} />
      <span className={css['words']}>
        <span className={css['title']}>{document.title}</span>
        <span className={css['about']}>
          {[
            labels.documentKind[document.kind],
            document.agency,
            whole ? fill(adding.partOf, { title: whole }) : '',
            parts > 0 ? count(adding.parts, parts) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
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
