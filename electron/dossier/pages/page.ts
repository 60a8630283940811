import type { DossierContent } from '../../../shared/dossier/content.ts'
import { labelOf, pageOf, volumeOf, type Plan, type Target } from '../../../shared/dossier/plan.ts'
import type { PartKey } from '../../../shared/dossier/presets.ts'
import { dossierWords, fill, type Words } from '../../../shared/dossier/words.ts'
import { resolveReferences } from '../../../shared/letters/references.ts'
import type { Faces } from '../fonts/load.ts'
import { drawLines, prose, type Block, type ProseOptions } from '../sheets/block.ts'
import { flow } from '../sheets/flow.ts'
import { linked, type Span } from '../sheets/linked.ts'
import { paper, textWidth, type Sheet } from '../sheets/sheet.ts'
import { styles, wrap, type Line } from '../sheets/style.ts'
import { pageWords, type PageWords } from './words.ts'

export type StyleName = keyof typeof styles

/** All that a made page is drawn from. */
export interface PageContext {
  readonly content: DossierContent
  readonly plan: Plan
  readonly faces: Faces
  readonly words: PageWords
  readonly names: Words
}

export const pageContext = (content: DossierContent, plan: Plan, faces: Faces): PageContext => ({
  content,
  plan,
  faces,
  words: pageWords(content.language),
  names: dossierWords[content.language],
})

/** Lines of a style within a width; none for empty text. Documents that it speaks of are named by number and page. */
export function lines(
  page: PageContext,
  text: string,
  style: StyleName,
  width: number = textWidth,
  before = 0,
): Line[] {
  if (text.trim() === '') return []
  const spans: Span[] = []
  const said = resolveReferences(text, (token) => mentioned(page, token, spans))
  const set = wrap(said, width, styles[style], page.faces, before)
  return spans.length === 0 ? set : linked(set, spans, page.faces)
}

function mentioned({ content, plan, names }: PageContext, token: string, spans: Span[]): string {
  const mention = content.mentions.find((each) => each.token === token)
  const exhibit = plan.exhibits.find(({ id }) => id === mention?.id)
  if (!mention || !exhibit) return mention?.text ?? ''
  const text = fill(names.mention, { no: exhibit.no, page: labelOf(plan, exhibit.from) })
  spans.push({ text, target: `document:${exhibit.id}`, label: text })
  return text
}

/** A paragraph, or nothing for empty text. */
export function paragraph(
  page: PageContext,
  text: string,
  style: StyleName,
  options: ProseOptions = {},
): Block[] {
  const set = lines(page, text, style, textWidth - (options.indent ?? 0))
  return set.length === 0 ? [] : [prose(set, options)]
}

/** Heading of a part, with a sentence below it. */
export function opening(page: PageContext, title: string, lead = ''): Block[] {
  return [
    ...paragraph(page, title, 'heading', { keepWithNext: true }),
    ...paragraph(page, lead, 'lead', { before: 5, keepWithNext: true }),
  ]
}

/** Flows the blocks of a part; from its second page on a line at the top says what goes on. */
export function partSheets(page: PageContext, key: PartKey, blocks: readonly Block[]): Sheet[] {
  return flow(blocks, { running: runningHead(page, page.names.parts[key]) })
}

export function runningHead(page: PageContext, title: string): Block {
  const [first, more] = lines(page, title, 'label', textWidth * 0.7)
  const set = lines(page, `${first?.text ?? ''}${more ? '…' : ''} (${page.words.continued})`, 'label')
  return {
    height: 13,
    before: 0,
    draw: (pen) => {
      drawLines(pen, set, { aside: true })
      const y = pen.y + 16
      pen.sheet.marks.push({
        kind: 'line',
        x1: paper.left,
        y1: y,
        x2: paper.width - paper.right,
        y2: y,
        width: 0.6,
        colour: 'rule',
      })
    },
  }
}

/** "p. 27" of what a link points to; empty when it is not in the dossier. */
export function pageNumber(page: PageContext, target: Target): string {
  const found = pageOf(page.plan, target)
  return found === null ? '' : labelOf(page.plan, found)
}

/** "12–15", or "12" for a single page. */
export function rangeLabel(page: PageContext, range: { from: number; to: number }): string {
  const [from, to] = [labelOf(page.plan, range.from), labelOf(page.plan, range.to)]
  return from === to ? from : `${from}–${to}`
}

export function countPages(page: PageContext, count: number): string {
  return count === 1 ? page.words.onePage : fill(page.words.pages, { count })
}

/** "deel 2": which file a page is in, when there are several. */
export function volumeLabel({ plan, words }: PageContext, page: number): string {
  return plan.volumes.length === 1 ? '' : fill(words.index.volume, { no: volumeOf(plan, page) })
}

/** What an agency is; nothing where its name says it already ("Gemeente Bredervoort", "UWV"). */
export function agencyKindText(
  { words }: PageContext,
  { name, kind }: DossierContent['agencies'][number],
): string {
  const text = words.agencyKind[kind]
  return name.toLowerCase().startsWith(text.toLowerCase()) ? '' : text
}
