import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Box } from '../../shared/domain/page.ts'
import { redactionReasons, type Redaction } from '../../shared/domain/redaction.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Reading } from '../viewer/reading.ts'
import { boxAfterKey, movedBy, placeOf, sizedBy, spotOf, type Spot } from './geometry.ts'
import css from './redactions.module.css'

type Props = { readonly box: Redaction; readonly reading: Reading }

/** One box: seen through, so that the person knows what goes. Arrow keys or the mouse move it and change its size. */
export function BoxMark({ box, reading }: Props) {
  const { redactions: t, labels } = useTexts()
  const { redacting } = reading
  const element = useRef<HTMLButtonElement>(null)
  const chosen = redacting.chosen === box.id
  useEffect(() => {
    if (chosen) element.current?.focus({ preventScroll: true })
  }, [chosen])
  const { shown, keep, ...deeds } = useMoving({ box, reading })
  const reason = labels.redactionReason[box.reason]
  return (
    <button
      ref={element}
      type="button"
      className={css['box']}
      style={placeOf(shown)}
      data-chosen={chosen}
      aria-label={`${fill(t.box, { page: box.page, reason })}. ${t.boxKeys}`}
      onFocus={() => redacting.choose(box.id)}
      onBlur={() => {
        keep()
        redacting.choose(null)
      }}
      title={reason}
      {...deeds}
    >
      <span className={css['corner']} data-corner aria-hidden />
    </button>
  )
}

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h

type Moving = { readonly from: Spot; readonly start: Box; readonly sizing: boolean }

/** Where a box stands while it is being moved; it is kept when the key or the mouse comes up. */
function useMoving({ box, reading: { turn, redacting } }: Props) {
  const [draft, setDraft] = useState<Box | null>(null)
  const moving = useRef<Moving | null>(null)
  const keep = (): void => {
    if (draft === null || isSame(draft, box)) return
    const { x, y, w, h } = draft
    // What was done here stays in sight: an answer that is late must not move it back.
    void redacting.change(box.id, { x, y, w, h }).then((kept) => (kept ? undefined : setDraft(null)))
  }
  const spot = (event: PointerEvent<HTMLElement>): Spot => {
    const page = event.currentTarget.closest('[data-page]') ?? event.currentTarget
    return spotOf({ x: event.clientX, y: event.clientY }, page.getBoundingClientRect(), turn)
  }
  return {
    shown: draft ?? box,
    keep,
    onKeyDown: (event: KeyboardEvent): void => {
      const next = boxAfterKey(draft ?? box, event, turn)
      const reason = redactionReasons[Number(event.key) - 1]
      if (next) setDraft(next)
      else if (event.key === 'Delete' || event.key === 'Backspace') redacting.remove(box)
      else if (reason) void redacting.change(box.id, { reason })
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    onKeyUp: (event: KeyboardEvent): void => {
      if (event.key.startsWith('Arrow')) keep()
    },
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const sizing = event.target instanceof HTMLElement && event.target.dataset['corner'] !== undefined
      moving.current = { from: spot(event), start: draft ?? box, sizing }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (!moving.current) return
      const { from, start, sizing } = moving.current
      const to = spot(event)
      setDraft((sizing ? sizedBy : movedBy)(start, to.x - from.x, to.y - from.y))
    },
    onPointerUp: (): void => {
      moving.current = null
      keep()
    },
  }
}
