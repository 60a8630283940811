import { useMemo, useRef, type MouseEvent } from 'react'
import type { PageNote, PageWord, Turn } from '../../shared/domain/page.ts'
import type { Redaction } from '../../shared/domain/redaction.ts'
import { addTurns, turned } from '../../shared/pages/turn.ts'
import { boxesOf, matchesOn } from '../../shared/pages/match.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useFailureText, useLanguage, useTexts } from '../text/use-texts.ts'
import { BoxesLayer } from '../redactions/boxes-layer.tsx'
import type { Place } from './layout.ts'
import { NotePin } from './note-pin.tsx'
import type { Reading } from './reading.ts'
import { TextLayer } from './text-layer.tsx'
import { usePicture } from './use-picture.ts'
import css from './sheet.module.css'

export type SheetProps = {
  readonly reading: Reading
  /** From 1. */
  readonly page: number
  readonly place: Place
  readonly left: number
  readonly notes: readonly PageNote[]
  /** How far it is from the page that is being read. */
  readonly rank: () => number
}

const none: readonly PageWord[] = []

/** One page: its picture, its words unseen over it, what was found, the notes. */
export function Sheet({ reading, page, place, left, notes, rank }: SheetProps) {
  const { caseId, document, turn, current, placing, redacting } = reading
  const language = useLanguage()
  const flat = unturned(place, turn)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = Math.min(3_000, Math.max(200, Math.ceil((flat.width * window.devicePixelRatio) / 100) * 100))
  const { asReader, madeAt, boxes } = redacting
  const safe = asReader ? { safe: { language, madeAt, mark: markOf(boxes, page) } } : {}
  const { drawn, failure } = usePicture(canvas, { caseId, id: document.id, page, width, ...safe }, rank)
  const words = useCall(vault.pages.layer, { caseId, id: document.id, page }).last ?? none
  const put = (event: MouseEvent<HTMLDivElement>): void => {
    if (placing) reading.placeNote(page, spotOn(event, turn))
  }
  return (
    <div
      className={`${css['sheet']} ${placing ? css['placing'] : ''}`}
      data-page={page}
      data-current={current === page}
      style={{ top: place.top, left, width: place.width, height: place.height }}
      onClick={put}
    >
      <div
        className={css['inner']}
        style={{ ...flat, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
      >
        <Picture {...{ page, reading, drawn, failure, canvas }} />
        {asReader ? null : <TextLayer words={words} width={flat.width} height={flat.height} />}
        <Marks reading={reading} page={page} words={words} />
        {redacting.on && !asReader ? <BoxesLayer reading={reading} page={page} /> : null}
      </div>
      {notes.map((note) => (
        <NotePin key={note.id} note={note} reading={reading} />
      ))}
    </div>
  )
}

/** What is black on a page, and whether anything is in the document: then every page becomes a picture. */
const markOf = (boxes: readonly Redaction[], page: number): string =>
  JSON.stringify([
    boxes.length > 0,
    boxes.filter((box) => box.page === page).map(({ x, y, w, h, reason }) => [x, y, w, h, reason]),
  ])

const unturned = ({ width, height }: Place, turn: Turn) =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width }

type PictureProps = Pick<SheetProps, 'page' | 'reading'> &
  ReturnType<typeof usePicture> & { readonly canvas: React.RefObject<HTMLCanvasElement | null> }

function Picture({ page, reading, drawn, failure, canvas }: PictureProps) {
  const { viewer: t, ui } = useTexts()
  const say = useFailureText()
  const name = fill(t.pageOf, { page, pages: reading.document.pages })
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={name} data-drawn={drawn} />
      {drawn ? null : (
        <p className={css['wait']} role={failure ? 'alert' : 'status'}>
          {failure ? `${t.noPage} ${say(failure)}` : ui.loading}
        </p>
      )}
    </>
  )
}

/** What was found on a page. The one that the reader is at stands out. */
function Marks({ reading, page, words }: { reading: Reading; page: number; words: readonly PageWord[] }) {
  const { marks, at } = reading
  const boxes = useMemo(
    () => (marks.length === 0 ? [] : matchesOn(words, marks).map((match) => boxesOf(words, match))),
    [words, marks],
  )
  return boxes.flatMap((each, index) =>
    each.map((box) => (
      <span
        key={`${index} ${box.x} ${box.y}`}
        className={css['mark']}
        data-at={at?.page === page && at.index === index}
        style={{
          left: `${box.x * 100}%`,
          top: `${box.y * 100}%`,
          width: `${box.w * 100}%`,
          height: `${box.h * 100}%`,
        }}
      />
    )),
  )
}

/** Where on the page, as it lies unturned, somebody clicked. */
function spotOn(event: MouseEvent<HTMLDivElement>, turn: Turn): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect()
  const x = (event.clientX - box.left) / box.width
  const y = (event.clientY - box.top) / box.height
  const spot = turned({ x, y, w: 0, h: 0 }, addTurns(0, -turn))
  return { x: spot.x, y: spot.y }
}
