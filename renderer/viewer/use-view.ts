import { useState, type RefObject } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Turn } from '../../shared/domain/page.ts'
import { addTurns } from '../../shared/pages/turn.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useRedacting, type Redacting } from '../redactions/use-redacting.ts'
import { stepped, type Zoom } from './layout.ts'
import type { Reading } from './reading.ts'
import type { SideKey } from './side.tsx'
import { useFinding, type Finding } from './use-finding.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useNoting, type Noting } from './use-noting.ts'
import { useRoll } from './use-roll.ts'
import type { Deeds } from './viewer-bar.tsx'

export type Shown = {
  readonly caseId: CaseId
  readonly document: Document
  /** The page to begin with, from 1. */
  readonly page: number
  /** Words to mark from the start: what somebody searched for. */
  readonly marks: readonly string[]
  /** Opened to make parts of it black. */
  readonly redact?: boolean
  /** Shown as the reader has it of the dossier that was made then (`''`: now), and in no other way. */
  readonly madeAt?: string
}

type Sheet = 'help' | 'arrange' | 'merge' | null
const inWidth: Zoom = { fit: 'width', factor: 1 }
const inPage: Zoom = { fit: 'page', factor: 1 }

/** Everything that the viewer remembers while a document is open, and what can be done with it. */
export function useView(shown: Shown, stage: RefObject<HTMLDivElement | null>) {
  const { caseId, document, marks: given } = shown
  const first = Math.min(Math.max(1, shown.page), document.pages)
  const [page, setPage] = useState(first)
  const look = useLook(given.length > 0 ? 'find' : 'facts')
  const full = useFullScreen()
  const sizes = useCall(vault.pages.sizes, { caseId, id: document.id })
  const { zoom, turn } = look
  const roll = useRoll(stage, { sizes: sizes.value, zoom, turn, first, onPage: setPage })
  const noting = useNoting(caseId, document, page, stage)
  const { redact: start = false, madeAt } = shown
  const reader = madeAt === undefined ? null : { madeAt }
  const redacting = useRedacting({ caseId, document, page, turn, stage, start, reader })
  const finding = useFinding({ caseId, document, given, first, roll })
  const goTo = (next: number): void => roll.show(Math.min(Math.max(1, next), document.pages))
  const toStage = (): void => stage.current?.focus({ preventScroll: true })
  const leaveFind = (): void => {
    look.setSide('facts')
    toStage()
  }
  const toPage = (next: number): void => {
    goTo(next)
    toStage()
  }
  const leave = useLeaving(caseId, { noting, redacting, full, leaveFind, inFind: look.side === 'find' })
  return {
    page,
    full,
    sizes,
    roll,
    noting,
    redacting,
    finding,
    goTo,
    leaveFind,
    ...look,
    reading: readingOf(shown, { current: page, turn, redacting }, finding, noting),
    deeds: {
      ...look.deeds,
      leave,
      goTo,
      toPage,
      note: noting.startPlacing,
      redact: redacting.press,
      fullScreen: full.toggle,
    },
  }
}

const readingOf = (
  { caseId, document }: Shown,
  now: Pick<Reading, 'current' | 'turn' | 'redacting'>,
  { marks, place }: Finding,
  { placing, placeNote, openNote, setOpenNote }: Noting,
): Reading => ({
  caseId,
  document,
  ...now,
  marks,
  at: place,
  placing,
  placeNote,
  openNote,
  setOpenNote,
})

type OfLook = Omit<Deeds, 'leave' | 'goTo' | 'toPage' | 'note' | 'redact' | 'fullScreen'>

/** How large, how turned, and what stands beside the pages or lies over them. */
function useLook(start: SideKey) {
  const [zoom, setZoom] = useState(inWidth)
  const [turn, setTurn] = useState<Turn>(0)
  const [side, setSide] = useState<SideKey>(start)
  const [thumbs, setThumbs] = useState(false)
  const [findAsked, setFindAsked] = useState(0)
  const [sheet, setSheet] = useState<Sheet>(null)
  const deeds: OfLook = {
    scale: (by) => setZoom((last) => ({ ...last, factor: stepped(last.factor, by) })),
    fitWidth: () => setZoom(inWidth),
    fitPage: () => setZoom(inPage),
    rotate: () => setTurn((last) => addTurns(last, 90)),
    find: () => {
      setSide('find')
      setFindAsked((last) => last + 1)
    },
    thumbs: () => setThumbs((last) => !last),
    help: () => setSheet('help'),
    arrange: () => setSheet('arrange'),
    merge: () => setSheet('merge'),
  }
  return { zoom, turn, side, setSide, findAsked, thumbs, sheet, closeSheet: () => setSheet(null), deeds }
}

type Open = {
  readonly noting: Noting
  readonly redacting: Redacting
  readonly full: ReturnType<typeof useFullScreen>
  readonly inFind: boolean
  readonly leaveFind: () => void
}

/** One step at a time: out of placing a note, out of making black, out of the full screen, out of the search, out of the document. */
function useLeaving(caseId: CaseId, { noting, redacting, full, inFind, leaveFind }: Open): () => void {
  const { go } = useRoute()
  return () => {
    if (noting.placing) noting.stopPlacing()
    else if (redacting.on) redacting.stop()
    else if (full.on) full.toggle()
    else if (inFind) leaveFind()
    else go({ screen: 'case', caseId, tab: 'documents' })
  }
}
