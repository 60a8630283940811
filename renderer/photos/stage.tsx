import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Corners as Four, PhotoPage, PhotoSteps } from '../../shared/domain/photo.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { Segments } from '../ui/toggle.tsx'
import { Corners } from './corners.tsx'
import { usePhotoPicture } from './use-photo-picture.ts'
import css from './photos.module.css'

type Props = {
  readonly caseId: CaseId
  readonly page: PhotoPage
  readonly onChange: (steps: Partial<PhotoSteps>) => void
}

const views = ['both', 'before', 'after'] as const

/** Where a corner stands before anybody has said so: a little inside the photo, so that it can be taken hold of. */
const wide: Four = [
  [0.05, 0.05],
  [0.95, 0.05],
  [0.95, 0.95],
  [0.05, 0.95],
]

/** One photo and the page that it becomes, side by side. */
export function Stage({ caseId, page, onChange }: Props) {
  const t = useTexts().photos
  const [view, setView] = useState<(typeof views)[number]>('both')
  return (
    <div className={css['stage']}>
      <Segments quiet label={t.show} options={optionsOf(views, t.shown)} value={view} onChange={setView} />
      <div className={view === 'both' ? css['pair'] : css['single']}>
        {view === 'after' ? null : <Before caseId={caseId} page={page} onChange={onChange} />}
        {view === 'before' ? null : <After caseId={caseId} page={page} />}
      </div>
    </div>
  )
}

function Before({ caseId, page, onChange }: Props) {
  const t = useTexts().photos
  const { image, failure } = usePhotoPicture({ caseId, photo: page.photo, steps: null, width: 1_200 })
  const help = page.corners === null ? t.noCorners : t.cornersHelp
  return (
    <figure className={css['figure']}>
      <figcaption>{t.before}</figcaption>
      <FailureNotice failure={failure} />
      {image ? (
        <div className={css['frame']}>
          <img src={image.url} alt={t.before} style={ratioOf(image)} />
          {page.crop ? (
            <Corners
              corners={page.corners ?? wide}
              onChange={(corners) => onChange({ corners, crop: true, angle: null })}
            />
          ) : null}
        </div>
      ) : null}
      {page.crop ? <p className={css['quiet']}>{help}</p> : null}
    </figure>
  )
}

function After({ caseId, page: { photo, ...steps } }: Pick<Props, 'caseId' | 'page'>) {
  const t = useTexts().photos
  const { image, failure, drawing } = usePhotoPicture({ caseId, photo, steps, width: 1_200 })
  return (
    <figure className={css['figure']} aria-busy={drawing}>
      <figcaption>
        {t.after}
        <span className={css['quiet']} role="status">
          {drawing ? t.drawing : ''}
        </span>
      </figcaption>
      <FailureNotice failure={failure} />
      {image ? (
        <div className={css['frame']}>
          <img src={image.url} alt={t.after} style={ratioOf(image)} />
        </div>
      ) : null}
    </figure>
  )
}

const ratioOf = ({ width, height }: { width: number; height: number }) => ({
  aspectRatio: `${width} / ${height}`,
})
