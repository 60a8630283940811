import { dateText, timeText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { TurnMark } from '../ui/turn.tsx'
import { EntryMark } from './entry-mark.tsx'
import type { Row } from './rows.ts'
import css from './timeline.module.css'

/** One line of the chronology: something that happened, a silence, or today. */
export function TimelineRow({ row }: { row: Row }) {
  const t = useTexts().timeline
  const count = useCounted()
  if (row.type === 'now') {
    return (
      <div className={css['now']}>
        <span>{t.now}</span>
      </div>
    )
  }
  if (row.type === 'silence') {
    return (
      <div className={css['silence']}>
        <span>{count(t.silence, row.days)}</span>
      </div>
    )
  }
  return <EntryRow row={row} />
}

function EntryRow({ row }: { row: Extract<Row, { type: 'entry' }> }) {
  const { labels } = useTexts()
  const language = useLanguage()
  const { entry } = row
  return (
    <div className={css['row']}>
      <span className={css['date']}>
        {dateText(entry.date, language, 'short')}
        <small>{timeText(entry.date)}</small>
      </span>
      <span className={css['spine']}>
        <EntryMark kind={entry.kind} />
      </span>
      <span className={css['words']}>
        <span className="sr-only">{labels.entryKind[entry.kind]}: </span>
        <span className={css['title']}>{entry.title}</span>
        {entry.detail === '' ? null : <small>{entry.detail}</small>}
      </span>
      {entry.actor === null ? null : <TurnMark actor={entry.actor} />}
    </div>
  )
}
