import { useState, type KeyboardEvent } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { PageView } from './page-view.tsx'
import { TextPanel } from './text-panel.tsx'
import { ViewerBar, type Side } from './viewer-bar.tsx'
import css from './viewer.module.css'

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
const normal = 2

/** Reads a document: a page at a time, with its facts or its text beside it. */
export function Viewer({
  caseId,
  document,
  page: first,
}: {
  caseId: CaseId
  document: Document
  page: number
}) {
  const t = useTexts().documents
  const { go } = useRoute()
  const [page, setPage] = useState(Math.min(Math.max(1, first), Math.max(1, document.pages)))
  const [zoom, setZoom] = useState(normal)
  const [side, setSide] = useState<Side>('facts')
  const turn = (by: number): void => {
    setPage((last) => Math.min(Math.max(1, last + by), Math.max(1, document.pages)))
  }
  const scale = (by: number): void => {
    setZoom((last) => Math.min(zooms.length - 1, Math.max(0, last + by)))
  }
  const leave = (): void => go({ screen: 'case', caseId, tab: 'documents' })
  const keys = keysOf({
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
    Home: () => setPage(1),
    End: () => setPage(Math.max(1, document.pages)),
    '+': () => scale(1),
    '=': () => scale(1),
    '-': () => scale(-1),
    '0': () => setZoom(normal),
    Escape: leave,
  })
  return (
    <section className={css['viewer']} aria-label={`${t.viewer}: ${document.title}`} onKeyDown={keys}>
      <ViewerBar {...{ caseId, document, page, turn, scale, side, setSide }} fit={() => setZoom(normal)} />
      <Stage caseId={caseId} document={document} page={page} zoom={zooms[zoom] ?? 1} />
      <aside className={css['side']}>
        {side === 'facts' ? (
          <FactsPanel caseId={caseId} document={document} />
        ) : (
          <TextPanel caseId={caseId} document={document} page={page} />
        )}
      </aside>
    </section>
  )
}

/** Keys that do something, except while somebody is writing. */
const keysOf =
  (deeds: Readonly<Record<string, () => void>>) =>
  (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
    const deed = deeds[event.key]
    if (!deed) return
    event.preventDefault()
    deed()
  }

function Stage({
  caseId,
  document,
  page,
  zoom,
}: {
  caseId: CaseId
  document: Document
  page: number
  zoom: number
}) {
  const t = useTexts().documents
  if (document.reason !== null || document.pages === 0) {
    return (
      <div className={css['stage']} tabIndex={0} role="region" aria-label={t.viewer}>
        <div className={css['unreadable']}>
          <Notice tone="warn">
            <strong>{t.unreadableTitle}</strong>
            {document.reason === null ? null : <p>{document.reason}</p>}
            <p>{t.unreadableHelp}</p>
          </Notice>
        </div>
      </div>
    )
  }
  return <PageView caseId={caseId} id={document.id} page={page} zoom={zoom} pages={document.pages} />
}
