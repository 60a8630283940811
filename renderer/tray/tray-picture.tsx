import { ChevronLeft, ChevronRight, FileQuestion, Maximize2 } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { usePageImage } from '../documents/use-page-image.ts'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import css from './tray.module.css'

/** Wide enough to read the small print on most screens, small enough to be there at once. */
const width = 1_000

/** The page itself, beside what is guessed of it. */
export function TrayPicture({ caseId, document }: { caseId: CaseId; document: Document }) {
  const t = useTexts().tray
  const { go } = useRoute()
  const [page, setPage] = useState(1)
  const { id, pages, reason } = document
  const shown = pages > 0 && reason === null
  return (
    <section className={css['picture']} aria-label={fill(t.pictureOf, { page, pages })}>
      {shown ? <Sheet caseId={caseId} document={document} page={page} /> : <NoPicture reason={reason} />}
      <div className={css['turning']}>
        {pages > 1 ? (
          <>
            <IconButton
              label={t.previous}
              icon={<ChevronLeft />}
              isDisabled={page <= 1}
              onPress={() => setPage(page - 1)}
            />
            <span>{fill(t.pictureOf, { page, pages })}</span>
            <IconButton
              label={t.next}
              icon={<ChevronRight />}
              isDisabled={page >= pages}
              onPress={() => setPage(page + 1)}
            />
          </>
        ) : null}
        <Button
          size="small"
          tone="quiet"
          icon={<Maximize2 />}
          onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id, page })}
        >
          {t.open}
        </Button>
      </div>
    </section>
  )
}

function Sheet({ caseId, document, page }: { caseId: CaseId; document: Document; page: number }) {
  const { tray: t, ui } = useTexts()
  const { image, failure } = usePageImage({ caseId, id: document.id, page, width })
  return (
    <div className={css['stage']} role="region" tabIndex={0} aria-label={document.title}>
      <FailureNotice failure={failure} />
      {image ? (
        <img
          src={image.url}
          alt={fill(t.pictureOf, { page, pages: document.pages })}
          width={image.width}
          height={image.height}
        />
      ) : null}
      {image || failure ? null : <Loading label={ui.loading} />}
    </div>
  )
}

/** Why it could not be read says more than that there is no page. */
function NoPicture({ reason }: { reason: string | null }) {
  const { tray: t, intake } = useTexts()
  const why = Object.entries(intake).find(([key]) => key === reason)?.[1]
  return (
    <div className={css['none']}>
      <FileQuestion aria-hidden />
      <p>{why ?? t.noPicture}</p>
    </div>
  )
}
