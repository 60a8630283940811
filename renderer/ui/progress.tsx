import { Label, ProgressBar } from 'react-aria-components'
import css from './progress.module.css'

/** How far something is. Without a total it only says that it goes on. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0
  return (
    <ProgressBar className={css['progress'] ?? ''} value={share} isIndeterminate={total === 0}>
      <Label className={css['label'] ?? ''}>{label}</Label>
      <span className={css['track']}>
        <span
          className={total === 0 ? css['going'] : css['fill']}
          style={total === 0 ? {} : { translate: `${share - 100}%` }}
        />
      </span>
    </ProgressBar>
  )
}

/** Something is being fetched; shown only if it takes more than a blink. */
export function Loading({ label }: { label: string }) {
  return (
    <p className={css['loading']} role="status">
      <span className={css['dots']} aria-hidden />
      {label}
    </p>
  )
}
