import { useRef, useState, type PointerEvent } from 'react'
import type { Box } from '../../shared/domain/page.ts'
import type { Reading } from '../viewer/reading.ts'
import { BoxMark } from './box-mark.tsx'
import { boxBetween, placeOf, spotOf, type Spot } from './geometry.ts'
import css from './redactions.module.css'

type Dragged = { readonly from: Spot; readonly to: Spot }

/** The black boxes of a page over its picture, and where new ones are drawn. It lies in the page, and turns with it. */
export function BoxesLayer({ reading, page }: { reading: Reading; page: number }) {
  const { redacting } = reading
  const { boxes, proposals } = redacting
  const { drawn, ...drawing } = useDrawing(reading, page)
  return (
    <div className={css['layer']} {...drawing}>
      {proposals.wanted
        .filter((each) => each.page === page)
        .map((each) => (
          <span key={each.id} className={css['proposed']} style={placeOf(each)} />
        ))}
      {boxes
        .filter((box) => box.page === page)
        .map((box) => (
          <BoxMark key={box.id} box={box} reading={reading} />
        ))}
      {drawn ? <span className={css['drawn']} style={placeOf(drawn)} /> : null}
    </div>
  )
}

/** A box from where the mouse goes down to where it comes up. */
function useDrawing({ turn, redacting }: Reading, page: number) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const pointer = useRef<number | null>(null)
  const spot = (event: PointerEvent<HTMLDivElement>): Spot =>
    spotOf({ x: event.clientX, y: event.clientY }, event.currentTarget.getBoundingClientRect(), turn)
  const drawn: Box | null = dragged === null ? null : boxBetween(dragged.from, dragged.to)
  return {
    drawn,
    onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
      if (event.button !== 0 || event.target !== event.currentTarget) return
      event.currentTarget.setPointerCapture(event.pointerId)
      pointer.current = event.pointerId
      setDragged({ from: spot(event), to: spot(event) })
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>): void => {
      if (pointer.current !== event.pointerId || dragged === null) return
      setDragged({ ...dragged, to: spot(event) })
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>): void => {
      if (pointer.current !== event.pointerId || dragged === null) return
      pointer.current = null
      setDragged(null)
      const box = boxBetween(dragged.from, spot(event))
      if (box) redacting.add([{ page, ...box, reason: redacting.reason }])
    },
    onPointerCancel: (): void => {
      pointer.current = null
      setDragged(null)
    },
  }
}
