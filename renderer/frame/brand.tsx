import { useTexts } from '../text/use-texts.ts'
import css from './brand.module.css'

/** The mark: a folder with a tab, tied with one red stroke. */
export function Brand({ large = false }: { large?: boolean }) {
  const t = useTexts().frame
  return (
    <div className={`${css['brand']} ${large ? css['large'] : ''}`}>
      <svg viewBox="0 0 40 40" aria-hidden>
        <path
          className={css['back']}
          d="M4 11a3 3 0 0 1 3-3h8.2a3 3 0 0 1 2.1.9L20 11.5h13a3 3 0 0 1 3 3V31a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z"
        />
        <path className={css['paper']} d="M9 14h22v14H9z" />
        <path className={css['lines']} d="M12.5 18h15M12.5 21.5h10" />
        <path className={css['front']} d="M4 20.5h32V31a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z" />
        <path className={css['tie']} d="M20 20.5V34" />
      </svg>
      <span className={css['name']}>{t.app}</span>
    </div>
  )
}
