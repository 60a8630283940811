import type { StampStyle } from '../../../shared/dossier/stamps.ts'
import { ascii, real, textString } from './out.ts'
import { type Box, boxUnder, type Matrix, type Placement } from './place.ts'
import type { Structure } from './structure.ts'
import type { StampFont } from './stamp-font.ts'
import type { Stamped } from './stamp.ts'
import { drawTextLayer } from './text-layer.ts'
import type { PageLink, PageStamps, PageTag, TextLayer } from './types.ts'

/** What is drawn on a sheet: forms and images by their object number, each with its matrix, in order. */
export type Drawn = { readonly num: number; readonly matrix: Matrix }

export type Sheet = {
  readonly placement: Placement
  /** The page's own contents; its object already holds its place in the source's space. */
  readonly body: Drawn | undefined
  /** Painted on top, clipped to the visible part. */
  readonly overlays: readonly Drawn[]
  readonly stamps: PageStamps
  /** The same as they are drawn. */
  readonly stamped: Stamped
  /** Laid over the visible part, unseen. */
  readonly textLayer?: TextLayer | undefined
  readonly links: readonly PageLink[]
  /** Of a made page: its parts, which are marked already. */
  readonly tags?: readonly PageTag[] | undefined
}

/** Numbers of the objects that all pages lie between. */
export type Frame = {
  readonly font: StampFont
  readonly style: StampStyle
  readonly archive: boolean
  readonly structure: Structure
  /** Object number of an output page, 1-based; throws when there is no such page. */
  readonly pageNum: (page: number) => number
  readonly parentNum: (page: number) => number
}

export type SheetObjects = { readonly page: (contents: number) => Uint8Array; readonly contents: Uint8Array }

const cm = (matrix: Matrix) => `${matrix.map(real).join(' ')} cm`

/** The link that is stamped on a page, if any; by it the tags of the page know it. */
export const stampedLink = ({ stamps, stamped }: Pick<Sheet, 'stamps' | 'stamped'>) =>
  stamped.link && stamps.backToIndex

/**
 * The page object and the small content stream that draws everything in its place, then the stamps. `add`: makes an
 * object of its own, for links that the tags of the page speak of.
 */
export function sheetObjects(
  page: number,
  sheet: Sheet,
  frame: Frame,
  add: (object: Uint8Array) => number,
): SheetObjects {
  const { placement, stamped } = sheet
  const { parts, forms, words } = bodyOf(sheet, frame)
  // A screen reader finds the words of a copied page as one paragraph.
  const key = sheet.tags ? undefined : frame.structure.copied(page, frame.pageNum(page), stampedLink(sheet))
  const body = parts.join('\n')
  const marked = key === undefined || body === '' ? body : `/P <</MCID 0>> BDC ${body} EMC`
  const said = saidOf(sheet)
  const spoken = [...spokenLinks(sheet, said, frame, add), ...backLink(sheet, frame, add)]
  const links = [...spoken, ...linksOf(sheet, said, frame)]
  const resources =
    (forms.length ? `/XObject<<${forms.join('')}>>` : '') +
    (stamped.content || words ? `/Font<</Z ${frame.font.num} 0 R>>` : '')
  const dict = (contents: number) =>
    `<</Type/Page/Parent ${frame.parentNum(page)} 0 R/MediaBox[0 0 ${real(placement.width)} ${real(placement.height)}]` +
    `/Resources<<${resources}>>/Contents ${contents} 0 R${key === undefined ? '' : `/StructParents ${key}`}` +
    `${links.length ? `/Annots[${links.join(' ')}]` : ''}${spoken.length ? '/Tabs/S' : ''}>>`
  const contents = [marked, stamped.content].filter((part) => part !== '').join('\n')
  return { page: (num) => ascii(dict(num)), contents: ascii(contents) }
}

/** What draws the page itself, and the words that lie over it. */
function bodyOf({ placement, body, overlays, textLayer }: Sheet, frame: Frame) {
  const parts: string[] = []
  const forms: string[] = []
  if (body) {
    parts.push(`q ${cm(body.matrix)} /P Do Q`)
    forms.push(`/P ${body.num} 0 R`)
  }
  if (overlays.length) {
    const [left, bottom, right, top] = placement.area
    parts.push(`q ${[left, bottom, right - left, top - bottom].map(real).join(' ')} re W n`)
    for (const [i, { num, matrix }] of overlays.entries()) {
      parts.push(`q ${cm(matrix)} /A${i} Do Q`)
      forms.push(`/A${i} ${num} 0 R`)
    }
    parts.push('Q')
  }
  const words = textLayer ? drawTextLayer(textLayer, placement.area, frame.font) : ''
  if (words) parts.push(words)
  return { parts, forms, words }
}

/** Links that the tags of the page speak of: objects of their own, which know their place in the structure. */
function spokenLinks(
  { placement, links }: Sheet,
  said: Said,
  frame: Frame,
  add: (object: Uint8Array) => number,
): string[] {
  return links.flatMap(({ rect, toPage, label, tag }) => {
    if (tag === undefined || !said.has(tag)) return []
    const box = boxUnder(placement.matrix, rect)
    const make = (key: number): number => add(ascii(linkDict(box, frame.pageNum(toPage), label, key)))
    return [`${frame.structure.linked(tag, make)} 0 R`]
  })
}

/** Links that the tags of a page speak of. */
type Said = ReadonlySet<object>
const saidOf = ({ tags = [] }: Sheet): Said =>
  new Set(tags.flatMap(({ kids }) => kids.flatMap((kid) => (typeof kid === 'number' ? [] : [kid.link]))))

/** The stamped link, which the tags of every page speak of that has one. */
function backLink(sheet: Sheet, frame: Frame, add: (object: Uint8Array) => number): string[] {
  const box = sheet.stamped.link
  const link = stampedLink(sheet)
  if (!box || !link) return []
  const make = (key: number): number => add(ascii(linkDict(box, frame.pageNum(link.page), link.label, key)))
  return [`${frame.structure.linked(link, make)} 0 R`]
}

function linksOf({ links, placement }: Sheet, said: Said, frame: Frame): string[] {
  return links
    .filter(({ tag }) => tag === undefined || !said.has(tag))
    .map(({ rect, toPage, label }) =>
      linkDict(boxUnder(placement.matrix, rect), frame.pageNum(toPage), label),
    )
}

/** A link inside the file; the zoom stays as the reader has it. */
function linkDict(box: Box, page: number, label: string | undefined, key?: number): string {
  const said = label === undefined ? '' : `/Contents${textString(label)}`
  const contents = key === undefined ? said : `${said}/StructParent ${key}`
  return `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[${box.map(real).join(' ')}]/Dest${destination(page)}${contents}>>`
}

/** The top of a page, zoom unchanged. Beyond any sheet's height, so that it is the top for both orientations. */
export const destination = (page: number): string => `[${page} 0 R/XYZ 0 850 null]`
