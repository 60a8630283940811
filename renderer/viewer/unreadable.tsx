import { ArrowLeft } from 'lucide-react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { FactsPanel } from '../documents/facts-panel.tsx'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Older } from './older.tsx'
import css from './viewer.module.css'

/** A document without pages to show: why, and what can be done with it all the same. */
export function Unreadable({ caseId, document }: { caseId: CaseId; document: Document }) {
  const { documents: t, viewer, intake } = useTexts()
  const { go } = useRoute()
  const leave = (): void => go({ screen: 'case', caseId, tab: 'documents' })
  const why = Object.entries(intake).find(([key]) => key === document.reason)?.[1]
  return (
    <section
      className={css['viewer']}
      aria-label={`${viewer.title}: ${document.title}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <header className={css['bar']}>
        <IconButton label={viewer.close} keys="Esc" icon={<ArrowLeft />} onPress={leave} />
        <h2 className={css['title']}>{document.title}</h2>
      </header>
      <div className={css['middle']}>
        <Older caseId={caseId} document={document} />
        <div className={css['stage']} tabIndex={0} role="region" aria-label={viewer.title}>
          <div className={css['unreadable']}>
            <Notice tone="warn">
              <strong>{t.unreadableTitle}</strong>
              {why === undefined ? null : <p>{why}</p>}
              <p>{t.unreadableHelp}</p>
            </Notice>
          </div>
        </div>
      </div>
      <aside className={css['side']} aria-label={viewer.side}>
        <FactsPanel caseId={caseId} document={document} />
      </aside>
    </section>
  )
}
