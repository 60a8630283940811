import type { Draft } from '../../shared/letters/draft.ts'
import type { Piece } from '../../shared/letters/letter.ts'
import { resolveReferences } from '../../shared/letters/references.ts'
import { loadFaces, type Faces } from '../dossier/fonts/load.ts'
import type { TagGroup } from '../dossier/copy/types.ts'
import { drawLines, heightOf, prose, space, type Block } from '../dossier/sheets/block.ts'
import { flow } from '../dossier/sheets/flow.ts'
import { listGroup, pointGroup } from '../dossier/sheets/groups.ts'
import { paintSheets } from '../dossier/sheets/paint.ts'
import { linked, type Span } from '../dossier/sheets/linked.ts'
import { textWidth, type Sheet } from '../dossier/sheets/sheet.ts'
import { styles, wrap, type Line } from '../dossier/sheets/style.ts'

type StyleName = keyof typeof styles

/** What a reference (by the id of its document) says, and where it leads to, if it does. */
export type Refer = (id: string) => { readonly text: string; readonly span?: Span }

/** A letter as a PDF of A4 pages, in the app's typeface: sender, addressee, date, subject, text, room to sign. */
export async function letterPdf(draft: Draft): Promise<Uint8Array> {
  const faces = loadFaces()
  return paintSheets(letterSheets(draft, faces), faces)
}

/** The pages of a letter, with its references in the words of `refer`. */
export function letterSheets(draft: Draft, faces: Faces, refer?: Refer): Sheet[] {
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
    ...bodyBlocks(draft.body, faces, refer),
    keep(set(draft.closing, 'body', 24)),
    ...signature(draft.signature, faces),
    ...(draft.enclosures.length === 0 ? [] : [keep(set('Bijlagen', 'strong', 26))]),
    ...draft.enclosures.map((text, at) => set(`${at + 1}. ${text}`, 'body', 2)),
  ]
  return flow(blocks)
}

const block = (text: string, style: StyleName, faces: Faces, before: number): Block =>
  prose(wrap(text, textWidth, styles[style], faces), { before })

/** Not alone at the foot of a page. */
const keep = (made: Block): Block => ({ ...made, keepWithNext: true })

/** Points that follow each other are one list. */
function bodyBlocks(body: readonly Piece[], faces: Faces, refer: Refer | undefined): Block[] {
  let list = listGroup()
  return body.flatMap((piece, at) => {
    if (body[at - 1]?.kind !== piece.kind) list = listGroup()
    return pieceBlocks(piece, faces, refer, list)
  })
}

function pieceBlocks({ kind, text }: Piece, faces: Faces, refer: Refer | undefined, list: TagGroup): Block[] {
  if (kind === 'heading')
    return [keep(prose(pieceLines(text, 'subheading', faces, 0, refer), { before: 16 }))]
  if (kind === 'text') return [prose(pieceLines(text, 'body', faces, 0, refer), { before: 9 })]
  return [point(pieceLines(text, 'body', faces, indent, refer), faces, pointGroup(list))]
}

const indent = 16

/** Lines of a piece; its references are links. */
function pieceLines(
  text: string,
  style: StyleName,
  faces: Faces,
  inset: number,
  refer: Refer | undefined,
): Line[] {
  const spans: Span[] = []
  const said = resolveReferences(text, (id) => {
    const found = refer?.(id)
    if (found?.span) spans.push(found.span)
    return found?.text ?? ''
  })
  const lines = wrap(said, textWidth - inset, styles[style], faces)
  return spans.length === 0 ? lines : linked(lines, spans, faces)
}

/** A point of a list, its mark hanging before it. */
function point(lines: readonly Line[], faces: Faces, within: TagGroup): Block {
  const body = prose(lines, { before: 4, indent, within })
  const mark = wrap('•', indent, styles.body, faces)
  return {
    ...body,
    draw(pen) {
      drawLines(pen, mark, { aside: true })
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
