import { Search as SearchIcon } from 'lucide-react'
import { useTexts } from '../text/use-texts.ts'
import { Empty } from '../ui/notice.tsx'
import css from './search.module.css'

/** What can be typed, by example. */
export function Start() {
  const t = useTexts().search
  return (
    <Empty icon={<SearchIcon />} title={t.startTitle}>
      <p>{t.start}</p>
      <dl className={css['tips']}>
        {t.tips.map(({ typed, means }) => (
          <div key={typed}>
            <dt>
              <kbd>{typed}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Empty>
  )
}
