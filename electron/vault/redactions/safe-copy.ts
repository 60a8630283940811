import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { PageWord } from '../../../shared/domain/page.ts'
import type { Redaction } from '../../../shared/domain/redaction.ts'
import { must } from '../../../shared/result.ts'
import { withBoxes, type PageRoom } from '../../../shared/pages/room.ts'
import { covers } from '../../../shared/redaction/overlap.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { LayerWord, TextLayer } from '../../dossier/copy/types.ts'
import type { DossierSource } from '../../dossier/export.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { layerOf } from '../ocr/layers-table.ts'
import { fillRooms } from '../pages/fill-rooms.ts'
import { pageLayer } from '../pages/layer.ts'
import { roomsOf } from '../pages/rooms-table.ts'
import { openedPages } from '../pages/source.ts'
import type { Session } from '../session/session.ts'
import { listRedactions } from './redactions-table.ts'

/** The words of a page that are gone from the copy, and those that are still there. */
export type PageWords = { readonly removed: readonly string[]; readonly kept: readonly string[] }

export type Maker = {
  readonly session: Session
  readonly caseId: CaseId
  readonly reader: FileReader
  readonly language: Language
}
type SafeCopy = { readonly source: DossierSource; readonly pages: readonly PageWords[] }

/**
 * A copy of a document without what its boxes cover; null when it has none. Each page becomes a picture with the
 * boxes black, and the words beside them are laid over it unseen: nothing else of the file comes along, so neither
 * hidden text, notes, form values nor metadata can. Throws `Failed` (`unreadable-file`): there is no other copy.
 */
export async function safeCopyOf(maker: Maker, id: DocumentId): Promise<SafeCopy | null> {
  const { session, caseId, reader } = maker
  const boxes = listRedactions(openCase(session, caseId), id)
  if (boxes.length === 0) return null
  const document = openedPages(session, caseId, id)
  const count = must(await reader.pageSizes(document)).length
  const bytes = document.load()
  await fillRooms(session, caseId, id, bytes, reader)
  const pictures: Uint8Array[] = []
  const pages: PageWords[] = []
  const layers: TextLayer[] = []
  for (let page = 1; page <= count; page += 1) {
    const own = labelled(
      boxes.filter((box) => box.page === page),
      maker.language,
    )
    const words = await pageLayer(session, caseId, { id, page }, reader)
    const kept = words.filter((word) => !own.some((box) => covers(box, word)))
    const removed = words.filter((word) => !kept.includes(word))
    pictures.push(must(await reader.redact(bytes, page - 1, own)))
    pages.push({ removed: removed.map(({ text }) => text), kept: kept.map(({ text }) => text) })
    const turn = layerOf(openCase(session, caseId), id, page)?.turn ?? 0
    layers.push({ turn, words: [...kept, ...own.flatMap(labelWords)] })
  }
  const picks = pictures.map((_, source) => ({ source, page: 0, turn: 0 as const }))
  const made = must(await reader.arrange(pictures, picks))
  const rooms = roomsOf(openCase(session, caseId), id)
  const room = (page: number): PageRoom | undefined => {
    const known = rooms.get(page + 1)
    return (
      known &&
      withBoxes(
        known,
        boxes.filter((box) => box.page === page + 1),
      )
    )
  }
  return { source: { kind: 'pdf', bytes: made, textLayer: (page) => layers[page], room }, pages }
}

type Labelled = Redaction & { readonly label: string }

/** Boxes with the words that stand on them. */
export function labelled(boxes: readonly Redaction[], language: Language): Labelled[] {
  const { redacted, redactionReason } = textsOf(language).labels
  return boxes.map((box) => ({ ...box, label: `${redacted}: ${redactionReason[box.reason]}` }))
}

/** The label as words, on lines that no word of a page has. */
function labelWords({ label, x, y, w, h }: Labelled, at: number): LayerWord[] {
  return [{ text: label, x, y, w, h, line: -1 - at }]
}

/** Whether any of the words of a page that were taken away stands on the page as it was written. */
export function leaks({ removed, kept }: PageWords, written: readonly PageWord[]): boolean {
  const [before, after] = [kept.map(plain), written.map(({ text }) => plain(text))]
  return removed
    .map(plain)
    .filter((word) => word.length >= shortest)
    .some((word) => times(after, word) > times(before, word))
}

const times = (words: readonly string[], part: string): number =>
  words.filter((word) => word.includes(part)).length

/** Whether a text has a word that was taken away. */
export const saysRemoved = ({ removed }: PageWords, text: string): boolean =>
  removed.map(plain).some((word) => word.length >= shortest && plain(text).includes(word))

/** Shorter ones are in the page's own number and in half of all other words. */
const shortest = 4
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
