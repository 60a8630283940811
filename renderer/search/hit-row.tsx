import { 
  Building2,
  CalendarClock,
  FileText,
  Folder,
  FolderKanban,
  Handshake,
  MessageSquareText,
  StickyNote,
  User,
} from 'lucide-react'
import { markEnd, markStart, type Hit } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from './search.module.css'

const icons = {
  case: Folder,
  document: FileText,
  contact: MessageSquareText,
  promise: Handshake,
  person: User,
  agency: Building2,
  term: CalendarClock,
  matter: FolderKanban,
  note: StickyNote,
}

/** One place where the words stand. */
export function HitRow({ hit }: { hit: Hit }) {
  const { search: t, labels } = useTexts()
  const language = useLanguage()
  const Icon = icons[hit.kind]
  const about = [
    labels.hitKind[hit.kind],
    hit.caseName,
    hit.date === '' ? '' : dateText(hit.date, language, 'short'),
    hit.page === undefined ? '' : fill(t.page, { page: hit.page }),
  ]
  return (
    <div className={css['row']}>
      <Icon aria-hidden />
      <span className={css['words']}>
        <span className={css['title']}>{hit.title}</span>
        <span className={css['about']}>{about.filter((part) => part !== '').join(' · ')}</span>
        <span className={css['snippet']}>
          <Snippet text={hit.snippet} />
        </span>
      </span>
    </div>
  )
}

/** The text around the found words, and those words marked. */
export function Snippet({ text }: { text: string }) {
  return text.split(markStart).map((part, index) => {
    const [found, rest] = index === 0 ? ['', part] : part.split(markEnd)
    return (
      // The parts of one text never change places.
      <span key={`${index} ${part}`}>
        {found === '' ? null : <mark>{found}</mark>}
        {rest}
      </span>
    )
  })
}
