import { useRef, useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { PageNote, Turn } from '../../shared/domain/page.ts'
import { addTurns } from '../../shared/pages/turn.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { ArrangeDialog } from './arrange-dialog.tsx'
import { stepped, type Zoom } from './layout.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { Older } from './older.tsx'
import { Pages } from './pages.tsx'
import type { Reading } from './reading.ts'
import { Side, type SideKey } from './side.tsx'
import { Thumbs } from './thumbs.tsx'
import { Unreadable } from './unreadable.tsx'
import { useFinding } from './use-finding.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useNotes } from './use-notes.ts'
import { useNoting } from './use-noting.ts'
import { useRoll } from './use-roll.ts'
import { useViewerKeys } from './use-viewer-keys.ts'
import { ViewerBar, type Deeds } from './viewer-bar.tsx'
import { ViewerHelp } from './viewer-help.tsx'
import css from './viewer.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  /** The page to begin with, from 1. */
  readonly page: number
  /** Words to mark from the start: what somebody searched for. */
  readonly marks: readonly string[]
}

type Sheet = 'help' | 'arrange' | 'merge' | null
const inWidth: Zoom = { fit: 'width', factor: 1 }
const inPage: Zoom = { fit: 'page', factor: 1 }

/** Reads a document: all its pages in one roll, with its facts, its text, its notes and what was found beside it. */
export function Viewer(props: Props) {
  const { document } = props
  return document.reason !== null || document.pages === 0 ? <Unreadable {...props} /> : <Open {...props} />
}

function Open({ caseId, document, page: asked, marks: given }: Props) {
  const t = useTexts().viewer
  const { go } = useRoute()
  const first = Math.min(Math.max(1, asked), document.pages)
  const [page, setPage] = useState(first)
  const [zoom, setZoom] = useState(inWidth)
  const [turn, setTurn] = useState<Turn>(0)
  const [side, setSide] = useState<SideKey>(given.length > 0 ? 'find' : 'facts')
  const [thumbs, setThumbs] = useState(false)
  const [sheet, setSheet] = useState<Sheet>(null)
  const full = useFullScreen()
  const stage = useRef<HTMLDivElement>(null)
  const pageField = useRef<HTMLInputElement>(null)
  const sizes = useCall(vault.pages.sizes, { caseId, id: document.id })
  const roll = useRoll(stage, { sizes: sizes.value, zoom, turn, first, onPage: setPage })
  const notes = useNotes(caseId, document.id)
  const noting = useNoting(caseId, document, page, stage)
  const goTo = (next: number): void => roll.show(Math.min(Math.max(1, next), document.pages))
  const finding = useFinding({ caseId, document, given, first, roll })
  const reading: Reading = {
    caseId,
    document,
    current: page,
    turn,
    marks: finding.marks,
    at: finding.place,
    ...noting,
  }
  const openNote = (note: PageNote): void => {
    roll.show(note.page, note.y)
    noting.setOpenNote(note.id)
  }
  const deeds: Deeds = {
    leave: () => {
      // One step at a time: out of placing a note, out of the full screen, out of the search, out of the document.
      if (noting.placing) noting.stopPlacing()
      else if (full.on) full.toggle()
      else if (side === 'find') {
        setSide('facts')
        stage.current?.focus({ preventScroll: true })
      } else go({ screen: 'case', caseId, tab: 'documents' })
    },
    goTo,
    scale: (by) => setZoom((last) => ({ ...last, factor: stepped(last.factor, by) })),
    fitWidth: () => setZoom(inWidth),
    fitPage: () => setZoom(inPage),
    rotate: () => setTurn((last) => addTurns(last, 90)),
    find: () => setSide('find'),
    note: noting.startPlacing,
    thumbs: () => setThumbs((last) => !last),
    fullScreen: full.toggle,
    help: () => setSheet('help'),
    arrange: () => setSheet('arrange'),
    merge: () => setSheet('merge'),
  }
  const keys = useViewerKeys(sheet === null, {
    deeds,
    page,
    pages: document.pages,
    toPageField: () => pageField.current?.focus(),
    walk: finding.walk,
    noteHere: noting.placing ? noting.placeInMiddle : null,
  })
  const made = (next: Document): void => go({ screen: 'case', caseId, tab: 'documents', open: next.id })
  return (
    <section
      className={`${css['viewer']} ${full.on ? css['full'] : ''} ${thumbs ? css['withThumbs'] : ''}`}
      aria-label={`${t.title}: ${document.title}`}
      onKeyDown={keys}
    >
      <ViewerBar {...{ document, page, pageField, deeds }} full={full.on} />
      {thumbs ? <Thumbs reading={reading} sizes={sizes.value} goTo={goTo} /> : null}
      <div className={css['middle']}>
        <Older caseId={caseId} document={document} />
        {noting.placing ? (
          <p className={css['hint']} role="status">
            {t.notePlace}
          </p>
        ) : null}
        <FailureNotice failure={sizes.failure} retry={sizes.reload} />
        <Pages reading={reading} roll={roll} stage={stage} notes={notes} onZoom={deeds.scale} />
      </div>
      <Side
        {...{ reading, notes, side, setSide, finding }}
        onNote={openNote}
        onAddNote={noting.startPlacing}
      />
      <ViewerHelp isOpen={sheet === 'help'} onClose={() => setSheet(null)} />
      {sheet === 'arrange' ? (
        <ArrangeDialog {...{ caseId, document }} onClose={() => setSheet(null)} onMade={made} />
      ) : null}
      {sheet === 'merge' ? (
        <MergeDialog {...{ caseId, document }} onClose={() => setSheet(null)} onMade={made} />
      ) : null}
    </section>
  )
}
