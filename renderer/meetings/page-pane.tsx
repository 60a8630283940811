import { BookOpen } from 'lucide-react'
import { useState, type FormEvent, type Ref } from 'react'
import { documentId, type CaseId } from '../../shared/domain/ids.ts'
import type { PageBook } from '../../shared/domain/meeting.ts'
import { findPage, type FoundPage } from '../../shared/meetings/find-page.ts'
import { fill, type Language } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { MeetingPage } from './meeting-page.tsx'
import css from './meeting.module.css'

type Props = { readonly caseId: CaseId; readonly field: Ref<HTMLInputElement> }

/** "Go to page 27": the page of the dossier on the table, by the number that is printed on it. */
export function PagePane({ caseId, field }: Props) {
  const t = useTexts().meetings
  const language = useLanguage()
  const book = useCall(vault.meetings.book, { caseId }, ['dossier', 'document', 'recipe'])
  const [found, setFound] = useState<FoundPage | null>(null)
  return (
    <section className={css['pane']} aria-label={t.goToPage}>
      <FailureNotice failure={book.failure} retry={book.reload} />
      {book.last ? <GoTo book={book.last} field={field} onFound={setFound} /> : null}
      {found ? (
        <Shown key={`${found.id} ${found.page}`} caseId={caseId} found={found} madeAt={book.last?.at ?? ''} />
      ) : (
        <div className={css['nothing']}>
          <BookOpen aria-hidden />
          <p>{t.nothingOpen}</p>
          {book.last ? <p>{sourceText(book.last, t, language)}</p> : null}
        </div>
      )}
    </section>
  )
}

const sourceText = ({ source, at }: PageBook, t: Texts['meetings'], language: Language): string =>
  source === 'plan' ? t.bookPlan : fill(t.bookExport, { date: dateText(at, language) })

type GoToProps = {
  readonly book: PageBook
  readonly field: Ref<HTMLInputElement>
  readonly onFound: (found: FoundPage) => void
}

function GoTo({ book, field, onFound }: GoToProps) {
  const t = useTexts().meetings
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  const go = (event: FormEvent): void => {
    event.preventDefault()
    const found = findPage(book, text)
    if (found === null || found === 'made') setError(found === null ? t.noPage : t.madePage)
    else onFound(found)
  }
  return (
    <form className={css['goTo']} onSubmit={go}>
      <TextField
        ref={field}
        label={`${t.goToPage} (Ctrl+G)`}
        placeholder={t.goToHelp}
        error={error}
        maxLength={20}
        value={text}
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select()
        }}
        onChange={(next) => {
          setText(next)
          setError('')
        }}
      />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t.open}
      </Button>
    </form>
  )
}

type ShownProps = { readonly caseId: CaseId; readonly found: FoundPage; readonly madeAt: string }

function Shown({ caseId, found, madeAt }: ShownProps) {
  const t = useTexts().meetings
  const asked = useCall(vault.documents.get, { caseId, id: documentId.parse(found.id) })
  if (asked.failure) return <p className={css['nothing']}>{t.gone}</p>
  const document = asked.value
  if (!document) return null
  if (document.reason !== null || document.pages === 0)
    return <p className={css['nothing']}>{t.unreadable}</p>
  return <MeetingPage caseId={caseId} document={document} no={found.no} page={found.page} madeAt={madeAt} />
}
