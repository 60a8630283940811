import { FileUp } from 'lucide-react'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { useAdding } from './use-adding.ts'
import { useFileDrop } from './use-file-drop.ts'
import css from './documents.module.css'

/** Files that are dropped or pasted anywhere in a case go into it. */
export function CaseIntake({ caseId, children }: { caseId: CaseId; children: ReactNode }) {
  const t = useTexts().documents
  const adding = useAdding(caseId)
  const drop = useFileDrop((files) => void adding.drop(files))
  usePaste((files) => void adding.paste(files))
  return (
    <div className={css['screen']} {...drop.handlers}>
      {children}
      {drop.over ? (
        <div className={css['drop']} aria-hidden>
          <FileUp />
          {t.drop}
        </div>
      ) : null}
    </div>
  )
}

/** Files and pictures that are pasted outside a field; within one, what is pasted is text for that field. */
function usePaste(onFiles: (files: File[]) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0 || isField(event.target)) return
    event.preventDefault()
    onFiles(files)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => take(event)
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [])
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
