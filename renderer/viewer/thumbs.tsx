import { useEffect, useRef, type KeyboardEvent } from 'react'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { leftOf, type Place, type Size } from './layout.ts'
import type { Reading } from './reading.ts'
import { useRoll, type Roll } from './use-roll.ts'
import { usePicture } from './use-picture.ts'
import css from './viewer.module.css'

type Props = {
  readonly reading: Reading
  readonly sizes: readonly Size[] | null
  readonly goTo: (page: number) => void
}

const whole = { fit: 'width', factor: 1 } as const
const noTurn = 0

/** All pages small, beside the roll; the arrow keys walk. Only those in sight are drawn. */
export function Thumbs({ reading, sizes, goTo }: Props) {
  const t = useTexts().viewer
  const strip = useRef<HTMLDivElement>(null)
  const { current, document } = reading
  const roll = useRoll(strip, { sizes, zoom: whole, turn: noTurn, first: current, onPage: nothing })
  useEffect(() => keepInSight(strip.current, roll, current), [current, roll])
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    goTo(Math.min(document.pages, Math.max(1, current + by)))
  }
  const [from, to] = roll.range
  return (
    <div
      ref={strip}
      className={css['thumbs']}
      role="listbox"
      tabIndex={0}
      aria-label={t.thumbs}
      aria-activedescendant={`thumb-${current}`}
      onKeyDown={walk}
    >
      <div className={css['roll']} style={{ height: roll.layout.total }}>
        {roll.ready
          ? roll.layout.places
              .slice(from, to + 1)
              .map((place, step) => (
                <Thumb key={from + step} {...{ reading, roll, place, goTo }} page={from + step + 1} />
              ))
          : null}
      </div>
    </div>
  )
}

type ThumbProps = Pick<Props, 'reading' | 'goTo'> & {
  readonly roll: Roll
  readonly place: Place
  readonly page: number
}

function Thumb({ reading, roll, place, page, goTo }: ThumbProps) {
  const t = useTexts().viewer
  const { top, width, height } = place
  return (
    <div
      id={`thumb-${page}`}
      role="option"
      aria-selected={page === reading.current}
      aria-label={fill(t.page, { page })}
      className={css['thumb']}
      style={{ top, left: leftOf(roll.layout, place, roll.room), width, height }}
      onClick={() => goTo(page)}
    >
      <Small reading={reading} page={page} />
      <span>{page}</span>
    </div>
  )
}

const nothing = (): void => undefined

function keepInSight(strip: HTMLDivElement | null, roll: Roll, page: number): void {
  const place = roll.layout.places[page - 1]
  if (!strip || !place) return
  const { scrollTop, clientHeight } = strip
  if (place.top < scrollTop) strip.scrollTo({ top: place.top - 12 })
  else if (place.top + place.height > scrollTop + clientHeight) {
    strip.scrollTo({ top: place.top + place.height + 12 - clientHeight })
  }
}

/** The picture alone; what it shows is said by what it stands in. */
export function Small({ reading, page }: { reading: Pick<Reading, 'caseId' | 'document'>; page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  usePicture(canvas, { caseId: reading.caseId, id: reading.document.id, page, width: 140 }, () => 0.01)
  return <canvas ref={canvas} aria-hidden />
}
