import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { DossierContent } from '../../shared/dossier/content.ts'
import { usualStamps, type StampStyle } from '../../shared/dossier/stamps.ts'
import { planDossier, type Numbering } from '../../shared/dossier/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { Archive, type DrawPage } from './archive/draw.ts'
import { judge, judgeOf, type Fate, type Judge, type Known } from './judge.ts'
import { layOutSteps, type LaidOut } from './lay-out.ts'
import { report, type ExportReport } from './report.ts'
import type { OpenDocument, Repair } from './source.ts'
import { Pictures, type Shrink } from './shrink/pictures.ts'
import { newSplit, splitAgain, type Split, type WeighedFile } from './split.ts'
import { inTurns, turn } from './turns.ts'
import { writeFiles } from './write-files.ts'
import type { Inspect, WriteJob } from './write-volume.ts'

export type { ExportReport } from './report.ts'
export type { WrittenFile } from './write-volume.ts'
export type { DossierSource, OpenDocument } from './source.ts'

export interface ExportOptions {
  readonly content: DossierContent
  readonly numbering: Numbering
  readonly open: OpenDocument
  /** What needs not be opened to be counted. What turns out otherwise is laid out anew. */
  readonly known?: Known | undefined
  /** How the page numbers and other stamps look; as usual when absent. */
  readonly stamps?: StampStyle
  /** Locks the files with this password. */
  readonly password?: string | undefined
  /** Makes PDF/A-2b (ISO 19005-2); pages that are not fit for it are drawn as pictures. Goes with no password. */
  readonly archive?: DrawPage | undefined
  /** Without it, damaged PDFs get a slip sheet. */
  readonly repair?: Repair
  /** Where the file comes to stand; an older one there is replaced only when the new one is whole. */
  readonly target: string
  /** Looks at each whole file before any gets its name; when it fails, the export does and leaves nothing. */
  readonly inspect?: Inspect
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
  /**
   * Largest file wanted, in bytes. In a larger dossier pictures are made smaller (with `shrink`); what is still too
   * large becomes volumes, cut between documents: `name-deel-1-van-3.pdf`.
   */
  readonly maxBytes?: number
  /** Without it, pictures stay as they are. */
  readonly shrink?: Shrink
}

/** Each round knows more; more rounds than this need documents that change while they are read. */
const mostRounds = 16

/**
 * Makes the dossier as a PDF file. Two passes over the documents, one in memory at a time: first how many pages each
 * has, where that is not known, then the copy. The same content and documents give the same bytes. Fails with `cancelled`, `disk-full`,
 * `no-permission`, `not-found` (the folder), `invalid-input` (detail `folder-target`); whatever cannot be read gets a
 * slip sheet and a warning. Until the end there is only a hidden file beside the target.
 */
export async function exportDossier(options: ExportOptions): Promise<Result<ExportReport>> {
  const { target } = options
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    return fail({ kind: 'invalid-input', detail: 'folder-target', file: target })
  }
  const progress = progressOf(options)
  const plan = planDossier(options.content, options.numbering, { parts: {} })
  const from = { ...judgeOf(options.content, plan, options.open, options.repair), known: knownTo(options) }
  const judged = await judgeAll(from, options, progress.step)
  if (!judged.ok) return judged
  const made = await carryOut(options, from, judged.value, progress)
  if (made.ok) progress.end()
  return made
}

/** Writes, and again with what became known: a document that is not what it seemed, a file that is too large. */
async function carryOut(
  options: ExportOptions,
  from: Judge,
  fates: Map<string, Fate>,
  progress: ReturnType<typeof progressOf>,
): Promise<Result<ExportReport>> {
  const { content, maxBytes, signal, target, inspect, password } = options
  const { pictures, archive } = workersOf(options)
  let split = newSplit(maxBytes)
  for (let round = 0; round < mostRounds; round += 1) {
    const ready = await layOutInTurn(options, fates, split)
    if (!ready.ok) return ready
    const laid = ready.value
    const page = { ...from.page, plan: laid.plan }
    const job: WriteJob = {
      judge: { ...from, page },
      laid,
      fates,
      seed: seedOf(options),
      stamps: options.stamps ?? usualStamps,
      password,
      archive,
      signal,
      inspect,
      pictures,
      onAdded: progress.step,
    }
    pictures?.newRound()
    const better = (files: readonly WeighedFile[]): Split | null =>
      isTooLarge(files, maxBytes) && pictures?.further() ? split : splitAgain(split, laid.plan, files)
    const written = await writeFiles(job, target, better)
    if (!written.ok) return written
    const { changed, files, again } = written.value
    for (const [id, fate] of changed) fates.set(id, fate)
    if (files)
      return ok(report({ content, maxBytes, plan: laid.plan, fates, files, gain: pictures?.gain, archive }))
    split = again ?? split
    progress.again()
  }
  throw new Error('documents keep changing while the dossier is made')
}

/** Setting a long chronology takes its time; others go before and after each part. */
async function layOutInTurn(
  { content, numbering, signal }: ExportOptions,
  fates: ReadonlyMap<string, Fate>,
  { starts }: Split,
): Promise<Result<LaidOut>> {
  const pages = new Map([...fates].map(([id, fate]) => [id, fate.pages]))
  return inTurns(layOutSteps(content, numbering, pages, starts), signal)
}

/** An archive looks into every document before it is copied, so each must be what it seems. */
const knownTo = ({ archive, known }: ExportOptions): Known | undefined => (archive ? undefined : known)

/** What makes pictures smaller and draws pages, where that is wanted. */
const workersOf = ({ shrink, archive, signal }: ExportOptions) => ({
  pictures: shrink ? new Pictures(shrink, signal) : undefined,
  archive: archive ? new Archive(archive, signal) : undefined,
})

const isTooLarge = (files: readonly WeighedFile[], most = Infinity): boolean =>
  files.some(({ bytes }) => bytes > most)

async function judgeAll(
  from: Judge,
  { content, signal }: ExportOptions,
  step: () => void,
): Promise<Result<Map<string, Fate>>> {
  const fates = new Map<string, Fate>()
  for (const document of content.documents) {
    const stopped = await turn(signal)
    if (!stopped.ok) return stopped
    const fate = await judge(from, document)
    if (!fate.ok) return fate
    fates.set(document.id, fate.value)
    step()
  }
  return ok(fates)
}

/** Says which dossier this is, in the file's identifier. */
function seedOf({ content, numbering }: ExportOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([content, numbering]))
    .digest('hex')
}

/** Half of the way is counting, half is writing; writing it again makes the way longer. */
function progressOf({ content, onProgress }: ExportOptions) {
  let total = content.documents.length * 2 + 1
  let done = 0
  return {
    step: () => {
      done = Math.min(done + 1, total - 1)
      onProgress?.(done, total)
    },
    again: () => {
      total = done + content.documents.length + 1
    },
    end: () => onProgress?.(total, total),
  }
}
