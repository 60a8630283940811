import { useTexts } from '../text/use-texts.ts'
import css from './tray.module.css'

/** The keys of the tray, always in sight. */
export function TrayKeys() {
  const t = useTexts().tray
  const keys = [
    ['Enter', t.keysEnter],
    ['↑ ↓', t.keysArrows],
    ['Alt+1 … 7', t.keysFields],
    ['Ctrl+Enter', t.keysAll],
  ] as const
  return (
    <dl className={css['keys']} aria-label={t.keys}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
