import { CalendarClock, CalendarHeart, FileText, Handshake, ListTodo, MessageSquareText } from 'lucide-react'
import type { TimelineEntry } from '../../shared/domain/timeline.ts'
import css from './entry.module.css'

const icons = {
  document: FileText,
  contact: MessageSquareText,
  promise: Handshake,
  term: CalendarClock,
  task: ListTodo,
  appointment: CalendarHeart,
}

/** The picture of a kind of entry. */
export function EntryMark({ kind }: { kind: TimelineEntry['kind'] }) {
  const Icon = icons[kind]
  return (
    <span className={`${css['mark']} ${css[kind]}`} aria-hidden>
      <Icon />
    </span>
  )
}
