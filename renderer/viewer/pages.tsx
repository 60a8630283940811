import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { PageNote } from '../../shared/domain/page.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Loading } from '../ui/progress.tsx'
import { leftOf, rollWidth } from './layout.ts'
import type { Reading } from './reading.ts'
import { Sheet } from './sheet.tsx'
import type { Roll } from './use-roll.ts'
import css from './viewer.module.css'

type Props = {
  readonly reading: Reading
  readonly roll: Roll
  readonly stage: RefObject<HTMLDivElement | null>
  readonly notes: readonly PageNote[]
  /** Zooms in or out with the wheel. */
  readonly onZoom: (by: 1 | -1) => void
}

/** All pages one below the other; only those near what is in sight are there. */
export function Pages({ reading, roll, stage, notes, onZoom }: Props) {
  const { viewer: t, ui } = useTexts()
  const { layout, room, range, ready } = roll
  const { current, document } = reading
  useWheelZoom(stage, roll, onZoom)
  // Whoever opens a document can turn its pages at once.
  useEffect(() => stage.current?.focus({ preventScroll: true }), [stage])
  const [from, to] = range
  const pages = layout.places.slice(from, to + 1).map((place, step) => ({ place, page: from + step + 1 }))
  return (
    <div
      className={css['stage']}
      ref={stage}
      tabIndex={0}
      role="region"
      aria-label={fill(t.pageOf, { page: current, pages: document.pages })}
    >
      {ready ? null : <Loading label={ui.loading} />}
      <div className={css['roll']} style={{ height: layout.total, width: rollWidth(layout, room) }}>
        {ready
          ? pages.map(({ place, page }) => (
              <Sheet
                key={page}
                reading={reading}
                page={page}
                place={place}
                left={leftOf(layout, place, room)}
                notes={notes.filter((note) => note.page === page)}
                rank={() => 1 / (1 + Math.abs(page - reading.current))}
              />
            ))
          : null}
      </div>
    </div>
  )
}

/** Ctrl and the wheel zoom; React's own listener may not hold the page still. */
function useWheelZoom(
  stage: RefObject<HTMLDivElement | null>,
  roll: Roll,
  onZoom: (by: 1 | -1) => void,
): void {
  const turned = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || event.deltaY === 0) return
    event.preventDefault()
    const box = stage.current?.getBoundingClientRect()
    if (!box) return
    roll.holdPointer(event.clientX - box.left, event.clientY - box.top)
    onZoom(event.deltaY < 0 ? 1 : -1)
  })
  useEffect(() => {
    const element = stage.current
    const listen = (event: WheelEvent): void => turned(event)
    element?.addEventListener('wheel', listen, { passive: false })
    return () => element?.removeEventListener('wheel', listen)
  }, [stage])
}
