import { useRef } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { PageNote } from '../../shared/domain/page.ts'
import { useRoute } from '../frame/route.tsx'
import { RedactionPanel } from '../redactions/redaction-panel.tsx'
import type { Redacting } from '../redactions/use-redacting.ts'
import { useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { ArrangeDialog } from './arrange-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { Older } from './older.tsx'
import { Pages } from './pages.tsx'
import { Side } from './side.tsx'
import { Thumbs } from './thumbs.tsx'
import { Unreadable } from './unreadable.tsx'
import { useNotes } from './use-notes.ts'
import { useView, type Shown } from './use-view.ts'
import { useViewerKeys } from './use-viewer-keys.ts'
import { ViewerBar } from './viewer-bar.tsx'
import { ViewerHelp } from './viewer-help.tsx'
import css from './viewer.module.css'

/** Reads a document: all its pages in one roll, with its facts, its text, its notes and what was found beside it. */
export function Viewer(shown: Shown) {
  const { document } = shown
  return document.reason !== null || document.pages === 0 ? <Unreadable {...shown} /> : <Open {...shown} />
}

function Open(shown: Shown) {
  const t = useTexts().viewer
  const { caseId, document } = shown
  const stage = useRef<HTMLDivElement>(null)
  const pageField = useRef<HTMLInputElement>(null)
  const view = useView(shown, stage)
  const { reading, roll, sizes, noting, redacting, deeds, page, full } = view
  const notes = useNotes(caseId, document.id)
  const openNote = (note: PageNote): void => {
    roll.show(note.page, Math.max(0.001, note.y))
    noting.setOpenNote(note.id)
  }
  const keys = useViewerKeys(view.sheet === null, {
    deeds,
    page,
    pages: document.pages,
    toPageField: () => pageField.current?.focus(),
    walk: view.finding.walk,
    noteHere: noting.placing ? noting.placeInMiddle : null,
    boxHere: redacting.on ? redacting.addInMiddle : null,
  })
  const look = [css['viewer'], full.on ? css['full'] : '', view.thumbs ? css['withThumbs'] : ''].join(' ')
  return (
    <section className={look} aria-label={`${t.title}: ${document.title}`} onKeyDown={keys}>
      <ViewerBar {...{ document, page, pageField, deeds }} full={full.on} />
      {view.thumbs ? <Thumbs reading={reading} sizes={sizes.value} goTo={view.goTo} /> : null}
      <div className={css['middle']}>
        <Older caseId={caseId} document={document} />
        <Hint placing={noting.placing} redacting={redacting} />
        <FailureNotice failure={sizes.failure} retry={sizes.reload} />
        <Pages reading={reading} roll={roll} stage={stage} notes={notes} onZoom={deeds.scale} />
      </div>
      {redacting.on ? (
        <RedactionPanel reading={reading} goTo={roll.show} />
      ) : (
        <Side {...{ reading, notes }} {...view} onNote={openNote} onAddNote={noting.startPlacing} />
      )}
      <Sheets {...shown} sheet={view.sheet} onClose={view.closeSheet} />
    </section>
  )
}

/** What a press on the page does now. */
function Hint({ placing, redacting }: { placing: boolean; redacting: Redacting }) {
  const { viewer: t, redactions } = useTexts()
  if (!placing && !redacting.on) return null
  const text = redacting.asReader ? redactions.asReaderHint : redactions.hint
  return (
    <p className={css['hint']} role="status">
      {placing ? t.notePlace : text}
    </p>
  )
}

type SheetProps = Pick<Shown, 'caseId' | 'document'> & {
  readonly sheet: 'help' | 'arrange' | 'merge' | null
  readonly onClose: () => void
}

/** What lies over the viewer. */
function Sheets({ caseId, document, sheet, onClose }: SheetProps) {
  const { go } = useRoute()
  const made = (next: Document): void => {
    onClose()
    go({ screen: 'case', caseId, tab: 'documents', open: next.id })
  }
  if (sheet === 'arrange') return <ArrangeDialog {...{ caseId, document, onClose }} onMade={made} />
  if (sheet === 'merge') return <MergeDialog {...{ caseId, document, onClose }} onMade={made} />
  return <ViewerHelp isOpen={sheet === 'help'} onClose={onClose} />
}
