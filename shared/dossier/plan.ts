import type { sections } from '../domain/document.ts'
import type { DossierContent, DossierDocument } from './content.ts'
import { frozenGroups, frozenNumbers, frozenRanges, nextLetterPlace, separateRanges } from './frozen.ts'
import { orderDocuments, type DocumentGroup } from './order.ts'
import { bookmarksOf } from './bookmarks.ts'
import { indexLines } from './index-lines.ts'
import { labelRanges, pageLabel, type LabelRange } from './page-labels.ts'
import { partsOf, type PartKey } from './presets.ts'
import { contentWarnings, type PlanWarning } from './warnings.ts'
import { dossierWords, type Words } from './words.ts'

export type Numbering = 'continuous' | 'sections'
type Section = (typeof sections)[number]

/** Where a link points: a made part or a document, always to its first page. */
export type Target = `part:${PartKey}` | `document:${string}`

/** Pages, counted from 1 as PDF viewers do. */
interface PageRange {
  readonly from: number
  readonly to: number
}

export interface PlannedPart extends PageRange {
  readonly key: PartKey
  readonly title: string
}

export interface Exhibit extends PageRange {
  /** "1", "2", … through the whole dossier. */
  readonly no: string
  readonly id: string
  readonly title: string
  readonly section: Section
  readonly document: DossierDocument
}

export interface PlannedSection extends PageRange {
  /** `null` in an order of the person's own: then there are no sections. `late`: what came after the rest was sent. */
  readonly key: Section | 'late' | null
  readonly letter: string
  readonly title: string
  readonly exhibits: readonly Exhibit[]
}

export interface IndexLine extends PageRange {
  readonly kind: 'part' | 'section' | 'exhibit'
  readonly no: string
  readonly title: string
  readonly date: string
  readonly target: Target
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  /** 0 is the outermost. */
  readonly level: number
}

/** One file of the dossier: all of it, unless it had to be split. Page numbers run on from file to file. */
export interface PlannedVolume extends PageRange {
  readonly no: number
  /** Pages at its front, before its first document. */
  readonly front: number
}

/** From which page to which: an exhibit back to the index. */
interface BackLink {
  readonly page: number
  readonly to: number
}

export interface Plan {
  readonly numbering: Numbering
  readonly pages: number
  readonly parts: readonly PlannedPart[]
  readonly sections: readonly PlannedSection[]
  readonly exhibits: readonly Exhibit[]
  readonly index: readonly IndexLine[]
  readonly bookmarks: readonly Bookmark[]
  readonly labels: readonly LabelRange[]
  readonly volumes: readonly PlannedVolume[]
  /** First page of each exhibit, back to the index. */
  readonly backLinks: readonly BackLink[]
  readonly warnings: readonly PlanWarning[]
}

export interface PageCounts {
  /** Pages of each made part; 0 leaves it out. */
  readonly parts: Readonly<Partial<Record<PartKey, number>>>
  /** Pages of each document by id; absent: what the content says. */
  readonly documents?: ReadonlyMap<string, number>
  /** Where the second and later files begin, in order; each has `front` pages of its own before that document. */
  readonly volumes?: { readonly starts: readonly number[]; readonly front: number }
}

/**
 * Content and page counts in, dossier out: exhibits, page ranges, index lines, bookmarks, labels and links. Pure and
 * the same for preview and export. Ranges are contiguous from page 1 on; every document has at least one page (a
 * slip sheet if it cannot be read).
 */
export function planDossier(content: DossierContent, numbering: Numbering, counts: PageCounts): Plan {
  const parts = placeParts(content, counts)
  const front = parts.at(-1)?.to ?? 0
  const placed = placeSections(content, groupsOf(content, numbering), counts, front)
  const exhibits = placed.flatMap((section) => section.exhibits)
  const pages = exhibits.at(-1)?.to ?? front
  const volumes = volumesOf(exhibits, counts, front, pages)
  const labels = labelsOf(content, numbering, front, placed, volumes)
  return {
    numbering,
    pages,
    volumes,
    parts,
    sections: placed,
    exhibits,
    index: indexLines(parts, placed),
    bookmarks: bookmarksOf(content, parts, placed, volumes, (page) => pageLabel(labels, page)),
    labels,
    backLinks: backLinksOf(parts, exhibits, volumes),
    warnings: contentWarnings(content, exhibits),
  }
}

/** First page of what a link points to, or null when it is not in the dossier. */
export function pageOf(plan: Plan, target: Target): number | null {
  return firstPages(plan).get(target) ?? null
}

/** A chronology asks for thousands of pages. */
const firstPagesOf = new WeakMap<Plan, ReadonlyMap<string, number>>()

function firstPages(plan: Plan): ReadonlyMap<string, number> {
  const known = firstPagesOf.get(plan)
  if (known) return known
  const parts = plan.parts.map(({ key, from }) => [`part:${key}`, from] as const)
  const documents = plan.exhibits.map(({ id, from }) => [`document:${id}`, from] as const)
  const found = new Map([...parts, ...documents])
  firstPagesOf.set(plan, found)
  return found
}

/** What is printed on a page, and what the viewer's page box says: "27", "B3". */
export function labelOf(plan: Plan, page: number): string {
  return pageLabel(plan.labels, page)
}

function placeParts(content: DossierContent, counts: PageCounts): PlannedPart[] {
  const words = dossierWords[content.language]
  let last = 0
  return partsOf(content).flatMap((key) => {
    const pages = counts.parts[key] ?? 0
    if (pages === 0) return []
    const from = last + 1
    last += pages
    return [{ key, title: words.parts[key], from, to: last }]
  })
}

type Group = DocumentGroup & { readonly letter: string }

function groupsOf(content: DossierContent, numbering: Numbering): readonly Group[] {
  const { sent } = content
  if (sent?.how === 'append') return frozenGroups(content, sent)
  const first = sent === null ? 0 : nextLetterPlace(sent)
  return orderDocuments(content, numbering).map((group, place) => ({
    ...group,
    letter: String.fromCodePoint(65 + first + place),
  }))
}

function labelsOf(
  { sent }: DossierContent,
  numbering: Numbering,
  front: number,
  placed: readonly PlannedSection[],
  volumes: readonly PlannedVolume[],
): LabelRange[] {
  const continuous = numbering === 'continuous'
  if (sent?.how === 'append') return frozenRanges(sent, continuous, front, placed, volumes)
  if (sent?.how === 'separate' && continuous) return separateRanges(sent)
  return labelRanges(numbering, front, placed, volumes)
}

function placeSections(
  content: DossierContent,
  groups: readonly Group[],
  counts: PageCounts,
  front: number,
): PlannedSection[] {
  const words = dossierWords[content.language]
  const numbers = content.sent ? frozenNumbers(content.sent) : { known: new Map<string, string>(), next: 1 }
  let last = front
  let place = 0
  let { next } = numbers
  return groups.map(({ key, letter, documents }) => {
    const exhibits = documents.map((document): Exhibit => {
      if (counts.volumes?.starts.includes(place)) last += counts.volumes.front
      const first = last + 1
      last += Math.max(1, counts.documents?.get(document.id) ?? document.pages)
      place += 1
      const { id, title, section } = document
      const no = numbers.known.get(id) ?? String(next++)
      return { no, id, title: title || words.untitled, section, document, from: first, to: last }
    })
    const from = exhibits[0]?.from ?? last
    return { key, letter, title: titleOf(words, key), exhibits, from, to: last }
  })
}

function titleOf(words: Words, key: PlannedSection['key']): string {
  if (key === null) return words.documents
  return key === 'late' ? words.late : words.sections[key]
}

function volumesOf(
  exhibits: readonly Exhibit[],
  { volumes }: PageCounts,
  front: number,
  pages: number,
): PlannedVolume[] {
  const later = (volumes?.starts ?? []).flatMap((start) => {
    const first = exhibits[start]
    return first && volumes ? [{ from: first.from - volumes.front, front: volumes.front }] : []
  })
  const all = [{ from: 1, front }, ...later]
  return all.map((volume, at) => ({ ...volume, no: at + 1, to: (all[at + 1]?.from ?? pages + 1) - 1 }))
}

/** To the index in the same file: after the cover of that file. */
function backLinksOf(
  parts: readonly PlannedPart[],
  exhibits: readonly Exhibit[],
  volumes: readonly PlannedVolume[],
): BackLink[] {
  const index = parts.find(({ key }) => key === 'index')?.from
  if (index === undefined) return []
  return exhibits.map(({ from }) => {
    const file = volumes.findLast((volume) => volume.from <= from)
    return { page: from, to: !file || file.no === 1 ? index : file.from + 1 }
  })
}

/** The file that a page is in. */
export function volumeOf(plan: Plan, page: number): number {
  return plan.volumes.findLast(({ from }) => from <= page)?.no ?? 1
}
