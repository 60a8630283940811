import {
  Building2,
  CalendarClock,
  CalendarHeart,
  FileText,
  Folder,
  FolderKanban,
  Handshake,
  ListTodo,
  MessageSquareText,
  StickyNote,
  User,
} from 'lucide-react'
import { markEnd, markStart, type Hit } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Tag } from '../ui/turn.tsx'
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
  task: ListTodo,
  appointment: CalendarHeart,
  note: StickyNote,
}

/** One place where the words stand; the first of a document says which document, the others where in it. */
export function HitRow({ hit, first, mixed }: { hit: Hit; first: boolean; mixed: boolean }) {
  return first ? <FirstPlace hit={hit} mixed={mixed} /> : <NextPlace hit={hit} />
}

function FirstPlace({ hit, mixed }: { hit: Hit; mixed: boolean }) {
  const { search: t, labels } = useTexts()
  const language = useLanguage()
  const Icon = icons[hit.kind]
  // A note of one line is its own title: it is shown once, with the words marked.
  const own = withoutMarks(hit.snippet) === hit.title
  const about = [
    hit.documentKind ? labels.documentKind[hit.documentKind] : labels.hitKind[hit.kind],
    mixed ? hit.caseName : '',
    hit.date === '' ? '' : dateText(hit.date, language, 'short'),
    hit.page === undefined ? '' : fill(t.page, { page: hit.page }),
  ]
  return (
    <div className={css['row']}>
      <Icon aria-hidden />
      <span className={css['words']}>
        <span className={css['title']}>
          <span>{own ? <Snippet text={hit.snippet} /> : hit.title}</span>
          {hit.old === true ? <Tag>{t.old}</Tag> : null}
        </span>
        <span className={css['about']}>{about.filter((part) => part !== '').join(' · ')}</span>
        {own || hit.snippet === '' ? null : (
          <span className={css['snippet']}>
            <Snippet text={hit.snippet} />
          </span>
        )}
      </span>
    </div>
  )
}

function NextPlace({ hit }: { hit: Hit }) {
  const t = useTexts().search
  return (
    <div className={`${css['row']} ${css['next']}`}>
      <span className={css['page']}>{hit.page === undefined ? '' : fill(t.page, { page: hit.page })}</span>
      <span className={css['snippet']}>
        <Snippet text={hit.snippet} />
      </span>
    </div>
  )
}

const withoutMarks = (text: string): string => text.replaceAll(markStart, '').replaceAll(markEnd, '')

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
