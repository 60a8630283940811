import { ScanLine } from 'lucide-react'
import { fill } from '../../shared/text/failure-message.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import type { useWatch } from './use-watch.ts'
import css from './documents.module.css'

type Folder = NonNullable<ReturnType<typeof useWatch>['folder']>

/** Which folder is watched, and that its files stay where they are. */
export function WatchLine({ folder }: { folder: Folder }) {
  const t = useTexts().adding
  const count = useCounted()
  if (folder.state === 'gone') {
    return (
      <Notice tone="warn">
        <p>{fill(t.watchGone, { name: folder.name })}</p>
      </Notice>
    )
  }
  return (
    <p className={css['watch']}>
      <ScanLine aria-hidden />
      <span>
        {fill(t.watching, { name: folder.name })} {folder.taken > 0 ? count(t.watchTaken, folder.taken) : ''}
      </span>
    </p>
  )
}
