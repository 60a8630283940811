import { ArrowLeft, ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Segments } from '../ui/toggle.tsx'
import css from './viewer.module.css'

export type Side = 'facts' | 'text'

export type BarProps = {
  readonly caseId: CaseId
  readonly document: Document
  readonly page: number
  readonly turn: (by: number) => void
  readonly scale: (by: number) => void
  readonly fit: () => void
  readonly side: Side
  readonly setSide: (side: Side) => void
}

/** Above the page: the way back, which page, how large. */
export function ViewerBar({ caseId, document, page, turn, scale, fit, side, setSide }: BarProps) {
  const t = useTexts().documents
  const { go } = useRoute()
  return (
    <header className={css['bar']}>
      <IconButton
        label={t.close}
        icon={<ArrowLeft />}
        onPress={() => go({ screen: 'case', caseId, tab: 'documents' })}
      />
      <h2 className={css['title']}>{document.title}</h2>
      {document.pages > 0 ? (
        <div className={css['pages']}>
          <IconButton
            label={t.previous}
            keys="Page Up"
            icon={<ChevronLeft />}
            isDisabled={page <= 1}
            onPress={() => turn(-1)}
          />
          <span role="status">{fill(t.pageOf, { page, pages: document.pages })}</span>
          <IconButton
            label={t.next}
            keys="Page Down"
            icon={<ChevronRight />}
            isDisabled={page >= document.pages}
            onPress={() => turn(1)}
          />
          <IconButton label={t.smaller} keys="−" icon={<ZoomOut />} onPress={() => scale(-1)} />
          <IconButton label={t.larger} keys="+" icon={<ZoomIn />} onPress={() => scale(1)} />
          <IconButton label={t.fit} keys="0" icon={<Maximize2 />} onPress={fit} />
        </div>
      ) : null}
      <Segments
        quiet
        label={t.facts}
        value={side}
        onChange={setSide}
        options={[
          { key: 'facts', label: t.facts },
          { key: 'text', label: t.text },
        ]}
      />
    </header>
  )
}
