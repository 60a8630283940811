import { useEffect, useRef, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { usePageImage } from './use-page-image.ts'
import css from './viewer.module.css'

type Props = {
  readonly caseId: CaseId
  readonly id: DocumentId
  readonly page: number
  readonly pages: number
  readonly zoom: number
}

/** One page, as sharp as the screen. The picture is asked in steps of 200 pixels, so that dragging a window asks little. */
export function PageView({ caseId, id, page, pages, zoom }: Props) {
  const { documents: t, ui } = useTexts()
  const stage = useRef<HTMLDivElement>(null)
  const room = useWidth(stage)
  const shown = Math.min(1000, room) * zoom
  const wanted = Math.min(3000, Math.max(200, Math.ceil((shown * window.devicePixelRatio) / 200) * 200))
  const { image, failure } = usePageImage(room > 0 ? { caseId, id, page, width: wanted } : null)
  // Whoever opens a document can turn its pages at once.
  useEffect(() => stage.current?.focus({ preventScroll: true }), [])
  const shownPage = useRef(page)
  const toTop = (): void => {
    if (shownPage.current !== page) stage.current?.scrollTo({ top: 0 })
    shownPage.current = page
  }
  return (
    <div
      className={css['stage']}
      ref={stage}
      tabIndex={0}
      role="region"
      aria-label={fill(t.pageOf, { page, pages })}
    >
      <FailureNotice failure={failure} />
      {image ? (
        <img
          className={css['page']}
          src={image.url}
          alt={fill(t.pageOf, { page, pages })}
          width={image.width}
          height={image.height}
          onLoad={toTop}
          style={{ inlineSize: `${shown}px` }}
        />
      ) : null}
      {image || failure ? null : <Loading label={ui.loading} />}
    </div>
  )
}

function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const found = element.current
    if (!found) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(found)
    return () => observer.disconnect()
  }, [element])
  return width
}
