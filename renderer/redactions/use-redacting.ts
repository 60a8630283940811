import { useState, type RefObject } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId, RedactionId } from '../../shared/domain/ids.ts'
import type { Turn } from '../../shared/domain/page.ts'
import type { NewRedaction, Redaction, RedactionReason } from '../../shared/domain/redaction.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { middleOf } from '../viewer/use-noting.ts'
import { selectedBoxes } from './selected-boxes.ts'
import { useBoxDeeds, type BoxDeeds } from './use-box-deeds.ts'
import { useProposals, type Proposals } from './use-proposals.ts'

export type Redacting = BoxDeeds & {
  /** The boxes are in sight and can be changed. */
  readonly on: boolean
  /** The pages are shown as their reader gets them. */
  readonly asReader: boolean
  readonly setAsReader: (on: boolean) => void
  /** When the dossier was made that the reader has; `''`: one that would be made now. */
  readonly madeAt: string
  readonly boxes: readonly Redaction[]
  /** Why the next box is black. */
  readonly reason: RedactionReason
  readonly setReason: (reason: RedactionReason) => void
  /** The box that has the focus, or is to get it. */
  readonly chosen: RedactionId | null
  readonly choose: (id: RedactionId | null) => void
  readonly proposals: Proposals
  /** Over what is selected; with nothing selected, into the mode or out of it. */
  readonly press: () => void
  readonly stop: () => void
  /** Puts a box in the middle of what is in sight, for whoever has no mouse. */
  readonly addInMiddle: () => void
}

type Asked = {
  readonly caseId: CaseId
  readonly document: Document
  /** The page that is being read, from 1. */
  readonly page: number
  readonly turn: Turn
  readonly stage: RefObject<HTMLDivElement | null>
  readonly start: boolean
  /** Shown as the reader has it of the dossier that was made then, and in no other way. */
  readonly reader: { readonly madeAt: string } | null
}

const none: readonly Redaction[] = []

/** Making parts of pages unreadable in every copy that leaves the vault. */
export function useRedacting({ caseId, document, page, turn, stage, start, reader }: Asked): Redacting {
  const [on, setOn] = useState(start)
  const [asReader, setAsReader] = useState(reader !== null)
  const madeAt = reader?.madeAt ?? ''
  const [reason, setReason] = useState<RedactionReason>('other')
  const [chosen, choose] = useState<RedactionId | null>(null)
  const boxes =
    useCall(vault.redactions.list, { caseId, id: document.id, madeAt }, ['redaction']).last ?? none
  const deeds = useBoxDeeds(caseId, document.id, choose)
  const proposals = useProposals(caseId, document, boxes)
  const stop = (): void => {
    setOn(false)
    setAsReader(false)
    choose(null)
    stage.current?.focus({ preventScroll: true })
  }
  const press = (): void => {
    const selected = selectedBoxes(turn, reason)
    if (selected.length === 0 && on) return stop()
    setOn(true)
    if (selected.length === 0) return stage.current?.focus({ preventScroll: true })
    window.getSelection()?.removeAllRanges()
    deeds.add(selected)
  }
  const addInMiddle = (): void => {
    const { y } = middleOf(stage.current, page)
    deeds.add([newBox(page, y, turn, reason)])
  }
  return {
    ...deeds,
    on,
    asReader,
    setAsReader,
    madeAt,
    boxes,
    reason,
    setReason,
    chosen,
    choose,
    proposals,
    press,
    stop,
    addInMiddle,
  }
}

const inside = (middle: number, size: number): number => Math.min(1 - size, Math.max(0, middle - size / 2))

/** As long as a line of a few words, whichever way the page is turned. `y`: where in sight, as it is turned. */
function newBox(page: number, y: number, turn: Turn, reason: RedactionReason): NewRedaction {
  const long = { w: 0.3, h: 0.03 }
  const { w, h } = turn % 180 === 0 ? long : { w: long.h, h: long.w }
  const middle = {
    0: { x: 0.5, y },
    90: { x: y, y: 0.5 },
    180: { x: 0.5, y: 1 - y },
    270: { x: 1 - y, y: 0.5 },
  }
  const at = middle[turn]
  return { page, x: inside(at.x, w), y: inside(at.y, h), w, h, reason }
}
