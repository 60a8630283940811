import type { StampStyle } from '../../shared/dossier/stamps.ts'
import { dossierTitle } from '../../shared/dossier/title.ts'
import {
  labelOf,
  pageOf,
  type Bookmark,
  type Exhibit,
  type PlannedVolume,
} from '../../shared/dossier/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import { addExhibit } from './add-exhibit.ts'
import type { Archive } from './archive/draw.ts'
import { openBundle } from './copy/bundle.ts'
import type { BundleResult, BundleWriter, OutlineItem, PageLink, PageStamps, Sink } from './copy/types.ts'
import { printable } from './fonts/printable.ts'
import type { Fate, Judge } from './judge.ts'
import type { LaidOut } from './lay-out.ts'
import type { Pictures } from './shrink/pictures.ts'
import { paintTagged } from './sheets/paint.ts'
import { paper, type Sheet } from './sheets/sheet.ts'
import { inTurns, turn } from './turns.ts'

/** A file that is whole but has no name yet. */
export interface WrittenFile {
  readonly bytes: () => Uint8Array
  /** Its documents and the page (from 1) of this file on which each begins. */
  readonly exhibits: readonly { readonly id: string; readonly title: string; readonly firstPage: number }[]
}
export type Inspect = (file: WrittenFile) => Promise<Result<void>>

/** Everything that is known before the first byte is written. */
export interface WriteJob {
  readonly judge: Judge
  readonly laid: LaidOut
  readonly fates: ReadonlyMap<string, Fate>
  readonly seed: string
  /** How the page numbers and other stamps look. */
  readonly stamps: StampStyle
  readonly password: string | undefined
  readonly signal: AbortSignal | undefined
  /** Looks at each whole file before any gets its name. */
  readonly inspect?: Inspect | undefined
  /** Makes pictures smaller, where the dossier must be. */
  readonly pictures?: Pictures | undefined
  /** Draws what cannot go into an archive as it is. */
  readonly archive?: Archive | undefined
  /** After each document. */
  readonly onAdded: () => void
}

export interface Written extends BundleResult {
  /** Documents that turned out other than judged, by id. */
  readonly changed: ReadonlyMap<string, Fate>
  /** One of them has another number of pages: the file no longer agrees with the plan and was not finished. */
  readonly moved: boolean
  /** Bytes that each document took, by id. */
  readonly sizes: ReadonlyMap<string, number>
}

/**
 * Writes one file of the dossier: made pages, then its documents, each opened, copied and forgotten. All stamps and
 * links are for this file; numbers are those of the whole dossier.
 */
export async function writeVolume(
  job: WriteJob,
  volume: PlannedVolume,
  sink: Sink,
): Promise<Result<Written>> {
  const { plan } = job.laid
  const counted = counting(sink)
  const opened = openBundle(counted, {
    pageCount: volume.to - volume.from + 1,
    font: job.judge.page.faces.bold.bytes,
    seed: `${job.seed} ${volume.no}`,
    stamps: job.stamps,
    password: job.password,
    archive: job.archive !== undefined,
  })
  if (!opened.ok) return opened
  const bundle = opened.value
  const front = await addFront(job, volume, bundle)
  if (!front.ok) return front
  const changed = new Map<string, Fate>()
  const sizes = new Map<string, number>()
  for (const exhibit of plan.exhibits.filter(({ from }) => from >= volume.from && from <= volume.to)) {
    const stopped = await turn(job.signal)
    if (!stopped.ok) return stopped
    const before = counted.bytes()
    const added = await addOne(job, volume, bundle, exhibit, changed)
    if (!added.ok) return added
    sizes.set(exhibit.id, counted.bytes() - before)
    job.onAdded()
  }
  const moved = [...changed].some(([id, { pages }]) => pages !== job.fates.get(id)?.pages)
  if (moved) return ok({ bytes: 0, sha256: '', changed, moved, sizes })
  const result = await inTurns(bundle.finishSteps(facts(job, volume)), job.signal)
  return result.ok ? ok({ ...result.value, changed, moved, sizes }) : result
}

function counting(sink: Sink): Sink & { bytes: () => number } {
  let count = 0
  return {
    write(bytes) {
      count += bytes.length
      sink.write(bytes)
    },
    bytes: () => count,
  }
}

async function addOne(
  job: WriteJob,
  volume: PlannedVolume,
  bundle: BundleWriter,
  exhibit: Exhibit,
  changed: Map<string, Fate>,
): Promise<Result<void>> {
  const fate = job.fates.get(exhibit.id) ?? { how: 'copy', pages: exhibit.to - exhibit.from + 1 }
  const firstPage = exhibit.from - volume.from + 1
  const added = await addExhibit(job.judge, exhibit, fate, {
    bundle,
    signal: job.signal,
    firstPage,
    links: (sheet, i) => linksOf(job, volume, sheet, firstPage + i),
    stamps: (i) => stampsOf(job, volume, exhibit.from + i, exhibit),
    pictures: job.pictures,
    archive: job.archive,
  })
  if (!added.ok) return added
  if (added.value !== fate) changed.set(exhibit.id, added.value)
  return ok(undefined)
}

async function addFront(job: WriteJob, volume: PlannedVolume, bundle: BundleWriter): Promise<Result<void>> {
  const sheets = job.laid.front.get(volume.no) ?? []
  if (sheets.length === 0) return ok(undefined)
  const { bytes, tags } = await paintTagged(sheets, job.judge.page.faces)
  const steps = bundle.addPdfSteps(bytes, {
    firstPage: 1,
    fit: 'keep',
    tags: (i) => tags[i] ?? [],
    stamps: (i) => stampsOf(job, volume, volume.from + i, null),
    links: sheets.flatMap((sheet, at) => linksOf(job, volume, sheet, at + 1)),
  })
  const copied = await inTurns(steps, job.signal)
  if (!copied.ok) return copied
  const added = copied.value
  // Our own pages are sound, or there is a bug.
  if (!added.ok) throw new Error(`made pages: ${added.failure.detail ?? added.failure.kind}`)
  return ok(undefined)
}

function linksOf(job: WriteJob, volume: PlannedVolume, sheet: Sheet, page: number): PageLink[] {
  return sheet.links.flatMap((link) => {
    const { x, y, width, height, target, label } = link
    const to = pageOf(job.laid.plan, target)
    if (to === null || to < volume.from || to > volume.to) return []
    const bottom = paper.height - y - height
    const rect = [x, bottom, x + width, bottom + height] as const
    return [{ page, rect, toPage: to - volume.from + 1, label, tag: link }]
  })
}

function stampsOf(job: WriteJob, volume: PlannedVolume, page: number, exhibit: Exhibit | null): PageStamps {
  const { plan } = job.laid
  const { content, names, words, faces } = job.judge.page
  const own = labelOf(plan, page)
  // Numbers that were sent do not count the pages of this file.
  const counted = plan.numbering === 'continuous' && content.sent === null
  const number = counted ? `${own} / ${plan.pages}` : own
  const label = shorten(printable(content.caseName, faces.bold), 60)
  if (exhibit?.from !== page) return { number, label }
  const back = plan.backLinks.find((link) => link.page === page)
  return {
    number,
    label,
    exhibit: `${names.exhibit} ${exhibit.no}`,
    ...(back ? { backToIndex: { label: words.backToIndex, page: back.to - volume.from + 1 } } : {}),
  }
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

function facts(job: WriteJob, volume: PlannedVolume) {
  const { plan } = job.laid
  const { content } = job.judge.page
  const inside = plan.bookmarks.filter(({ page }) => page >= volume.from && page <= volume.to)
  const labels = plan.labels.filter(({ page }) => page <= volume.to)
  const plain = plan.numbering === 'continuous' && volume.from === 1 && content.sent === null
  return {
    title: dossierTitle(content, plan.volumes.length === 1 ? null : volume.no),
    ...(content.maker === '' ? {} : { author: content.maker }),
    language: content.language,
    outline: outlineOf(inside, volume.from),
    ...(plain ? {} : { pageLabels: fileLabels(labels, volume.from) }),
    createdAt: `${content.madeOn}T12:00:00+01:00`,
    openWithBookmarks: true,
    archive: job.archive !== undefined && isWhole(job.archive),
  }
}

/** Whether all that cannot go into an archive as it is was drawn: else the file is none, and does not say so. */
const isWhole = ({ failed }: Archive): boolean => [...failed.values()].every(({ length }) => length === 0)

/** Label runs of a file that begins at `from`: the run that is under way starts at page 1. */
function fileLabels(labels: LaidOut['plan']['labels'], from: number) {
  const running = labels.filter(({ page }) => page <= from).at(-1)
  const later = labels.filter(({ page }) => page > from)
  return [
    ...(running ? [{ ...running, page: from, start: running.start + from - running.page }] : []),
    ...later,
  ].map(({ page, prefix, start }) => ({ page: page - from + 1, prefix, start }))
}

/** Levels into a tree. */
function outlineOf(bookmarks: readonly Bookmark[], from: number): OutlineItem[] {
  const tree: { title: string; page: number; children: OutlineItem[] }[] = []
  for (const { title, page, level } of bookmarks) {
    const item = { title, page: page - from + 1, children: [] }
    const parent = tree.at(-1)
    if (level > 0 && parent) parent.children.push(item)
    else tree.push(item)
  }
  return tree
}
