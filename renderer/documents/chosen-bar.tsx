import { Images, X } from 'lucide-react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { isPhoto } from '../photos/is-photo.ts'
import { useCombine } from '../photos/use-combine.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import css from './chosen-bar.module.css'

type Props = {
  readonly caseId: CaseId
  /** In the order of the list. */
  readonly documents: readonly Document[]
  readonly onDone: () => void
}

/** What can be done with the documents that are chosen in the list. */
export function ChosenBar({ caseId, documents, onDone }: Props) {
  const t = useTexts().photos
  const count = useCounted()
  const { combine, job } = useCombine(caseId)
  const photos = documents.filter(isPhoto)
  const all = photos.length === documents.length
  return (
    <div className={css['bar']} role="region" aria-label={count(t.selected, documents.length)}>
      <strong role="status">{count(t.selected, documents.length)}</strong>
      {job ? (
        <div className={css['job']}>
          <JobLine job={job} />
        </div>
      ) : (
        <>
          <Button
            tone="primary"
            icon={<Images />}
            isDisabled={!all}
            onPress={() => combine(inOrderTaken(photos).map(({ id }) => id))}
          >
            {photos.length === 1 && all ? t.combineOne : t.combine}
          </Button>
          {all ? null : <span className={css['quiet']}>{t.combineOnlyPhotos}</span>}
        </>
      )}
      <IconButton label={t.stopSelecting} icon={<X />} onPress={onDone} />
    </div>
  )
}

/** Phones number their photos: the order of their names is the order in which they were taken. */
const inOrderTaken = (photos: readonly Document[]): Document[] =>
  photos.toSorted((a, b) => a.fileName.localeCompare(b.fileName, undefined, { numeric: true }))
