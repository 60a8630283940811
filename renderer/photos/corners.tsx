import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Corners as Four } from '../../shared/domain/photo.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import css from './photos.module.css'

type Props = {
  readonly corners: Four
  /** After a drag or a key, not during one. */
  readonly onChange: (corners: Four) => void
}
type Place = readonly [number, number]

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** A part of the photo: a fine step, and one with Shift. */
const step = { fine: 0.002, coarse: 0.02 } as const

/** The four corners of the paper on the photo: to drag, or to move with the arrow keys. */
export function Corners({ corners, onChange }: Props) {
  const t = useTexts().photos
  const { shown, holding } = useHolding(corners, onChange)
  return (
    <div className={css['corners']}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        <path className={css['outside']} d={`M0 0H100V100H0Z ${pathOf(shown)}`} fillRule="evenodd" />
        <path className={css['rim']} d={pathOf(shown)} />
      </svg>
      {shown.map(([x, y], at) => (
        <button
          // The place in the list is what makes a corner this corner.
          key={t.corners[at]}
          type="button"
          className={css['corner']}
          style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
          aria-label={`${t.corners[at]}: ${fill(t.cornerAt, { x: percent(x), y: percent(y) })}`}
          {...holding(at)}
        />
      ))}
    </div>
  )
}

/** Moves corners by pointer and by key; what is being dragged is shown, but not said before it is let go. */
function useHolding(corners: Four, onChange: Props['onChange']) {
  const [dragged, setDragged] = useState<Four | null>(null)
  const shown = dragged ?? corners
  const holding = (at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(corners)
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>): void => {
      const frame = event.currentTarget.parentElement?.getBoundingClientRect()
      if (!dragged || !frame) return
      const x = (event.clientX - frame.left) / frame.width
      const y = (event.clientY - frame.top) / frame.height
      setDragged(moved(dragged, at, [x, y]))
    },
    onPointerUp: (): void => {
      if (dragged) onChange(dragged)
      setDragged(null)
    },
    onPointerCancel: (): void => setDragged(null),
    onKeyDown: (event: KeyboardEvent): void => {
      const way = arrows[event.key]
      if (!way || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      const by = event.shiftKey ? step.coarse : step.fine
      const [x, y] = corners[at] ?? [0, 0]
      onChange(moved(corners, at, [x + way[0] * by, y + way[1] * by]))
    },
  })
  return { shown, holding }
}

const percent = (part: number): number => Math.round(part * 100)

const pathOf = (corners: Four): string => `M${corners.map(([x, y]) => `${x * 100} ${y * 100}`).join('L')}Z`

function moved(corners: Four, at: number, [x, y]: Place): Four {
  const place: [number, number] = [inside(x), inside(y)]
  const [a, b, c, d] = corners.map((corner, index) => (index === at ? place : corner))
  return a && b && c && d ? [a, b, c, d] : corners
}

const inside = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000
