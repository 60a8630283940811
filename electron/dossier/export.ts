import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { DossierContent } from '../../shared/dossier/content.ts'
import type { Numbering } from '../../shared/dossier/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { openFileSink } from './copy/file-sink.ts'
import { judge, judgeOf, turn, type Fate, type Judge } from './judge.ts'
import { layOut, type LaidOut } from './lay-out.ts'
import { report, type ExportReport } from './report.ts'
import type { OpenDocument, Repair } from './source.ts'
import { writeVolume, type WriteJob } from './write-volume.ts'

export type { ExportReport } from './report.ts'
export type { DossierSource, OpenDocument, Repair } from './source.ts'

export interface ExportOptions {
  readonly content: DossierContent
  readonly numbering: Numbering
  readonly open: OpenDocument
  /** Without it, damaged PDFs get a slip sheet. */
  readonly repair?: Repair
  /** Where the file comes to stand; an older one there is replaced only when the new one is whole. */
  readonly target: string
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
  /** Largest file wanted, in bytes. */
  readonly maxBytes?: number
}

/** Each round knows more documents that are not what they seem; more rounds than this need a file that changes. */
const mostRounds = 6

/**
 * Makes the dossier as a PDF file. Two passes over the documents, one in memory at a time: first how many pages each
 * has, then the copy. The same content and documents give the same bytes. Fails with `cancelled`, `disk-full`,
 * `no-permission`, `not-found` (the folder), `invalid-input` (detail `folder-target`); whatever cannot be read gets a
 * slip sheet and a warning. Until the end there is only a hidden file beside the target.
 */
export async function exportDossier(options: ExportOptions): Promise<Result<ExportReport>> {
  const { target } = options
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    return fail({ kind: 'invalid-input', detail: 'folder-target', file: target })
  }
  const progress = progressOf(options)
  const from = judgeOf(
    options.content,
    layOut(options.content, options.numbering).plan,
    options.open,
    options.repair,
  )
  const judged = await judgeAll(from, options, progress.step)
  if (!judged.ok) return judged
  for (let round = 0; round < mostRounds; round += 1) {
    const laid = layOut(options.content, options.numbering, pagesOf(judged.value))
    const written = await write(options, from, laid, judged.value, progress.step)
    if (!written.ok) return written
    if (written.value !== null) {
      progress.end()
      return ok(written.value)
    }
  }
  throw new Error('documents keep changing while the dossier is made')
}

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

const pagesOf = (fates: ReadonlyMap<string, Fate>): Map<string, number> =>
  new Map([...fates].map(([id, { pages }]) => [id, pages]))

/** Null: something was not as it was judged, `fates` knows it now, and everything has to be laid out again. */
async function write(
  options: ExportOptions,
  from: Judge,
  laid: LaidOut,
  fates: Map<string, Fate>,
  step: () => void,
): Promise<Result<ExportReport | null>> {
  const [volume] = laid.plan.volumes
  if (!volume) throw new Error('a dossier without a volume')
  const sink = openFileSink(options.target)
  if (!sink.ok) return sink
  const job: WriteJob = {
    judge: { ...from, page: { ...from.page, plan: laid.plan } },
    laid,
    fates,
    seed: seedOf(options),
    signal: options.signal,
    onAdded: step,
  }
  try {
    const written = await writeVolume(job, volume, sink.value)
    if (!written.ok) return written
    const { surprises, bytes, sha256 } = written.value
    for (const [id, fate] of surprises) fates.set(id, fate)
    if (surprises.size > 0) return ok(null)
    const stopped = await turn(options.signal)
    if (!stopped.ok) return stopped
    const finished = sink.value.finish()
    if (!finished.ok) return finished
    const file = { file: options.target, pages: laid.plan.pages, bytes, sha256 }
    return ok(report(options.content, options.maxBytes, laid.plan, fates, [file]))
  } finally {
    sink.value.abort()
  }
}

/** Says which dossier this is, in the file's identifier. */
function seedOf({ content, numbering }: ExportOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([content, numbering]))
    .digest('hex')
}

/** Half of the way is counting, half is writing. */
function progressOf({ content, onProgress }: ExportOptions) {
  const total = content.documents.length * 2 + 1
  let done = 0
  return {
    step: () => {
      done = Math.min(done + 1, total - 1)
      onProgress?.(done, total)
    },
    end: () => onProgress?.(total, total),
  }
}
