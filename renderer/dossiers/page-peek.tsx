import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { usePageImage } from '../documents/use-page-image.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import css from './preflight.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  /** The pages (from 1) to look at. */
  readonly pages: readonly number[]
  readonly onClose: () => void
}

/** A look at the pages that something is said of, without leaving the dossier that is being put together. */
export function PagePeek({ caseId, document, pages, onClose }: Props) {
  const { preflight: t, ui } = useTexts()
  const [at, setAt] = useState(0)
  const page = pages[at] ?? 1
  const title = fill(t.lookTitle, { title: document.title, page })
  const { image, failure } = usePageImage({ caseId, id: document.id, page, width: 700 })
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <DialogBody>
        <div className={css['page']}>
          {image ? <img src={image.url} width={image.width} height={image.height} alt={title} /> : null}
          {failure ? <p>{t.noPicture}</p> : null}
        </div>
      </DialogBody>
      <DialogFoot>
        {pages.length > 1 ? (
          <>
            <IconButton
              label={t.previous}
              icon={<ChevronLeft />}
              isDisabled={at === 0}
              onPress={() => setAt(at - 1)}
            />
            <span>{`${at + 1} / ${pages.length}`}</span>
            <IconButton
              label={t.next}
              icon={<ChevronRight />}
              isDisabled={at === pages.length - 1}
              onPress={() => setAt(at + 1)}
            />
          </>
        ) : null}
        <Button onPress={onClose}>{ui.close}</Button>
      </DialogFoot>
    </Dialog>
  )
}
