import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { GridList, GridListItem, Button as Handle, useDragAndDrop } from 'react-aria-components'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoPage, PhotoRecipe } from '../../shared/domain/photo.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { dropped, shifted } from './history.ts'
import { usePhotoPicture } from './use-photo-picture.ts'
import css from './photos.module.css'

type Props = {
  readonly caseId: CaseId
  readonly pages: PhotoRecipe
  readonly current: DocumentId
  readonly onChoose: (photo: DocumentId) => void
  readonly onChange: (pages: PhotoRecipe) => void
}

/** The pages in their order: to choose one, to move them by dragging, by buttons or with Alt and the arrow keys. */
export function PagesList({ caseId, pages, current, onChoose, onChange }: Props) {
  const t = useTexts().photos
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => onChange(dropped(pages, keys, target)),
  })
  const keys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    event.stopPropagation()
    onChange(shifted(pages, current, by))
  }
  return (
    <div onKeyDownCapture={keys}>
      <GridList
        aria-label={t.pages}
        className={css['pages'] ?? ''}
        items={pages.map((page, at) => ({ id: page.photo, page, at }))}
        dependencies={[current, pages]}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[current]}
        onSelectionChange={(chosen) => {
          const photo = pages.find((page) => chosen !== 'all' && chosen.has(page.photo))?.photo
          if (photo) onChoose(photo)
        }}
      >
        {({ page, at }) => (
          <Row
            caseId={caseId}
            page={page}
            at={at}
            total={pages.length}
            onMove={(by) => onChange(shifted(pages, page.photo, by))}
            onLeave={() => onChange(pages.filter(({ photo }) => photo !== page.photo))}
          />
        )}
      </GridList>
    </div>
  )
}

type RowProps = {
  readonly caseId: CaseId
  readonly page: PhotoPage
  readonly at: number
  readonly total: number
  readonly onMove: (by: number) => void
  readonly onLeave: () => void
}

function Row({ caseId, page, at, total, onMove, onLeave }: RowProps) {
  const t = useTexts().photos
  const n = at + 1
  return (
    <GridListItem id={page.photo} textValue={fill(t.page, { n })} className={css['item'] ?? ''}>
      <Handle slot="drag" className={css['handle'] ?? ''} aria-label={fill(t.drag, { n })}>
        <GripVertical aria-hidden />
      </Handle>
      <Thumb caseId={caseId} page={page} />
      <span className={css['name']}>{fill(t.page, { n })}</span>
      <span className={css['moves']}>
        <IconButton
          label={fill(t.up, { n })}
          keys="Alt ↑"
          icon={<ArrowUp />}
          isDisabled={at === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={fill(t.down, { n })}
          keys="Alt ↓"
          icon={<ArrowDown />}
          isDisabled={n === total}
          onPress={() => onMove(1)}
        />
        <IconButton label={t.leave} icon={<X />} isDisabled={total === 1} onPress={onLeave} />
      </span>
    </GridListItem>
  )
}

function Thumb({ caseId, page: { photo, ...steps } }: { caseId: CaseId; page: PhotoPage }) {
  const { image } = usePhotoPicture({ caseId, photo, steps, width: 160 })
  return <span className={css['thumb']}>{image ? <img src={image.url} alt="" /> : null}</span>
}
