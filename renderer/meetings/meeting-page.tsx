import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useRef } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Pages } from '../viewer/pages.tsx'
import { useNotes } from '../viewer/use-notes.ts'
import { useView } from '../viewer/use-view.ts'
import css from './meeting.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  /** Number of the exhibit. */
  readonly no: string
  readonly page: number
  /** When the dossier was made that lies on the table; `''`: none was. */
  readonly madeAt: string
}
const noMarks: readonly string[] = []

/**
 * The pages of the document that is talked about, with nothing beside them: as the others at the table have them, for
 * they can read along.
 */
export function MeetingPage({ caseId, document, no, page: start, madeAt }: Props) {
  const { meetings: t, viewer } = useTexts()
  const stage = useRef<HTMLDivElement>(null)
  const view = useView({ caseId, document, page: start, marks: noMarks, madeAt }, stage)
  const notes = useNotes(caseId, document.id)
  const { reading, roll, sizes, deeds, page } = view
  const { pages } = document
  const isBlack = reading.redacting.boxes.some((box) => box.page === page)
  const place = fill(t.exhibit, { no, page, pages })
  return (
    <div className={css['document']}>
      <div className={css['bar']}>
        <div className={css['which']}>
          <strong>{document.title}</strong>
          <span role="status">{isBlack ? `${place} · ${t.blackened}` : place}</span>
        </div>
        <div>
          <IconButton
            label={viewer.previous}
            icon={<ChevronLeft />}
            isDisabled={page <= 1}
            onPress={() => deeds.goTo(page - 1)}
          />
          <IconButton
            label={viewer.next}
            icon={<ChevronRight />}
            isDisabled={page >= pages}
            onPress={() => deeds.goTo(page + 1)}
          />
          <IconButton label={viewer.smaller} icon={<ZoomOut />} onPress={() => deeds.scale(-1)} />
          <IconButton label={viewer.larger} icon={<ZoomIn />} onPress={() => deeds.scale(1)} />
          <IconButton label={viewer.fitWidth} icon={<Maximize2 />} onPress={deeds.fitWidth} />
        </div>
      </div>
      <FailureNotice failure={sizes.failure} retry={sizes.reload} />
      <Pages reading={reading} roll={roll} stage={stage} notes={notes} onZoom={deeds.scale} />
    </div>
  )
}
