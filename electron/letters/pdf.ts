import type { Draft } from '../../shared/letters/draft.ts'
import type { Piece } from '../../shared/letters/letter.ts'
import { loadFaces, type Faces } from '../dossier/fonts/load.ts'
import { drawLines, heightOf, prose, space, type Block } from '../dossier/sheets/block.ts'
import { flow } from '../dossier/sheets/flow.ts'
import { paintSheets } from '../dossier/sheets/paint.ts'
import { textWidth } from '../dossier/sheets/sheet.ts'
import { styles, wrap } from '../dossier/sheets/style.ts'

type StyleName = keyof typeof styles

/** A letter as a PDF of A4 pages, in the app's typeface: sender, addressee, date, subject, text, room to sign. */
export async function letterPdf(draft: Draft): Promise<Uint8Array> {
  const faces = loadFaces()
  const set = (text: string, style: StyleName, before: number): Block => block(text, style, faces, before)
  const lines = (texts: readonly string[], before: number): Block[] =>
    texts.map((text, at) => set(text, 'body', at === 0 ? before : 0))
  const facts = [
    ...(draft.reference === '' ? [] : [`Uw kenmerk: ${draft.reference}`]),
    `Onderwerp: ${draft.subject}`,
  ]
  const blocks = [
    ...lines(draft.sender, 0),
    ...lines(draft.addressee, 34),
    set(draft.placeAndDate, 'body', 34),
    ...facts.map((text, at) => set(text, 'strong', at === 0 ? 18 : 0)),
    space(6),
    ...draft.body.flatMap((piece) => pieceBlocks(piece, faces)),
    keep(set(draft.closing, 'body', 24)),
    ...signature(draft.signature, faces),
    ...(draft.enclosures.length === 0 ? [] : [keep(set('Bijlagen', 'strong', 26))]),
    ...draft.enclosures.map((text, at) => set(`${at + 1}. ${text}`, 'body', 2)),
  ]
  return paintSheets(flow(blocks), faces)
}

const block = (text: string, style: StyleName, faces: Faces, before: number): Block =>
  prose(wrap(text, textWidth, styles[style], faces), { before })

/** Not alone at the foot of a page. */
const keep = (made: Block): Block => ({ ...made, keepWithNext: true })

function pieceBlocks({ kind, text }: Piece, faces: Faces): Block[] {
  if (kind === 'heading') return [keep(block(text, 'subheading', faces, 16))]
  if (kind === 'text') return [block(text, 'body', faces, 9)]
  return [point(text, faces)]
}

const indent = 16

/** A point of a list, its mark hanging before it. */
function point(text: string, faces: Faces): Block {
  const body = prose(wrap(text, textWidth - indent, styles.body, faces), { before: 4, indent })
  const mark = wrap('•', indent, styles.body, faces)
  return {
    ...body,
    draw(pen) {
      drawLines(pen, mark)
      body.draw(pen)
    },
  }
}

/** Room for a hand, and the name under it, together. */
function signature(names: readonly string[], faces: Faces): Block[] {
  const lines = names.flatMap((name) => wrap(name, textWidth, styles.body, faces))
  const room = 48
  const height = room + heightOf(lines)
  return [{ height, before: 0, draw: (pen) => drawLines({ ...pen, y: pen.y + room }, lines) }]
}
