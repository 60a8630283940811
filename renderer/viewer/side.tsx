import type { PageNote } from '../../shared/domain/page.ts'
import { FactsPanel } from '../documents/facts-panel.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Segments } from '../ui/toggle.tsx'
import { FindPanel } from './find-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'
import type { Reading } from './reading.ts'
import { TextPanel } from './text-panel.tsx'
import type { Finding } from './use-finding.ts'
import css from './viewer.module.css'

const sides = ['facts', 'find', 'notes', 'text'] as const
export type SideKey = (typeof sides)[number]

type Props = {
  readonly reading: Reading
  readonly notes: readonly PageNote[]
  readonly side: SideKey
  readonly setSide: (side: SideKey) => void
  readonly finding: Finding
  readonly onNote: (note: PageNote) => void
  readonly onAddNote: () => void
  readonly leaveFind: () => void
  /** How often the search was asked for: each time its text is ready to be typed over. */
  readonly findAsked: number
}

/** Beside the pages: what is known of the document, what was found, the notes, the text. */
export function Side(props: Props) {
  const { reading, notes, side, setSide, finding, onNote, onAddNote } = props
  const t = useTexts().viewer
  const { caseId, document, current } = reading
  return (
    <aside className={css['side']} aria-label={t.side}>
      <div className={css['sideHead']}>
        <Segments
          quiet
          label={t.side}
          value={side}
          onChange={setSide}
          options={sides.map((key) => ({
            key,
            label: key === 'notes' && notes.length > 0 ? `${t.sides.notes} (${notes.length})` : t.sides[key],
          }))}
        />
      </div>
      {side === 'facts' ? <FactsPanel caseId={caseId} document={document} /> : null}
      {side === 'find' ? (
        <FindPanel document={document} {...finding} leave={props.leaveFind} asked={props.findAsked} />
      ) : null}
      {side === 'notes' ? (
        <NotesPanel reading={reading} notes={notes} onOpen={onNote} onAdd={onAddNote} />
      ) : null}
      {side === 'text' ? <TextPanel caseId={caseId} document={document} page={current} /> : null}
    </aside>
  )
}
