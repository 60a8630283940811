import { Button } from 'react-aria-components'
import type { TimelineEntry } from '../../shared/domain/timeline.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage } from '../text/use-texts.ts'
import { EntryMark } from './entry-mark.tsx'
import css from './entry.module.css'

/** One entry in a short list; opens the thing itself. `where`: the case, where lists mix cases. */
export function EntryLine({
  entry,
  where = '',
  onOpen,
}: {
  entry: TimelineEntry
  where?: string
  onOpen: () => void
}) {
  const language = useLanguage()
  const below = [where, entry.detail].filter((part) => part !== '').join(' · ')
  return (
    <Button className={css['line'] ?? ''} onPress={onOpen}>
      <EntryMark kind={entry.kind} />
      <span className={css['words']}>
        <span className={css['title']}>{entry.title}</span>
        {below === '' ? null : <small>{below}</small>}
      </span>
      <time className={css['when']}>{dateText(entry.date, language, 'short')}</time>
    </Button>
  )
}
