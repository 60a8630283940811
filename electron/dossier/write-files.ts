import { join, parse } from 'node:path'
import type { PlannedVolume } from '../../shared/dossier/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import { openFileSink, type FileSink } from './copy/file-sink.ts'
import type { Fate } from './judge.ts'
import type { ExportReport } from './report.ts'
import type { WeighedFile } from './split.ts'
import { turn } from './turns.ts'
import { writeVolume, type WriteJob, type WrittenFile } from './write-volume.ts'

export interface WrittenFiles<Again> {
  /** Absent: nothing stands on the disk, and everything has to be laid out again. */
  readonly files?: ExportReport['files']
  /** Documents that turned out other than judged. */
  readonly changed: ReadonlyMap<string, Fate>
  readonly again?: Again
}

interface Part {
  readonly file: string
  readonly volume: PlannedVolume
  readonly sink: FileSink
  readonly weighed: WeighedFile & { readonly sha256: string }
}

const part = { nl: ['deel', 'van'], en: ['volume', 'of'] } as const

/**
 * Writes all files of a dossier beside their names, and gives them their names when all are whole and `better` knows
 * no better way. Whatever happens before that, nothing is left.
 */
export async function writeFiles<Again>(
  job: WriteJob,
  target: string,
  better: (files: readonly WeighedFile[]) => Again | null,
): Promise<Result<WrittenFiles<Again>>> {
  const parts: Part[] = []
  const opened: FileSink[] = []
  const changed = new Map<string, Fate>()
  let moved = false
  try {
    for (const volume of job.laid.plan.volumes) {
      const file = fileOf(job, target, volume)
      const sink = openFileSink(file)
      if (!sink.ok) return sink
      opened.push(sink.value)
      const written = await writeVolume(job, volume, sink.value)
      if (!written.ok) return written
      for (const [id, fate] of written.value.changed) changed.set(id, fate)
      moved ||= written.value.moved
      parts.push({ file, volume, sink: sink.value, weighed: written.value })
    }
    if (moved) return ok({ changed })
    const again = better(parts.map(({ weighed }) => weighed))
    if (again) return ok({ changed, again })
    const files = await finish(job, parts)
    return files.ok ? ok({ files: files.value, changed }) : files
  } finally {
    for (const sink of opened) sink.abort()
  }
}

async function finish(job: WriteJob, parts: readonly Part[]): Promise<Result<ExportReport['files']>> {
  const stopped = await turn(job.signal)
  if (!stopped.ok) return stopped
  for (const { volume, sink } of parts) {
    const inspected = await job.inspect?.({ bytes: () => sink.read(), exhibits: exhibitsIn(job, volume) })
    if (inspected?.ok === false) return inspected
  }
  // A large file takes the disk a while; then only the names are still to be given.
  for (const { sink } of parts) await sink.settle()
  const last = await turn(job.signal)
  if (!last.ok) return last
  for (const { sink } of parts) {
    const finished = await sink.finish()
    if (!finished.ok) return finished
  }
  return ok(
    parts.map(({ file, volume, weighed: { bytes, sha256 } }) => ({
      file,
      pages: volume.to - volume.from + 1,
      bytes,
      sha256,
    })),
  )
}

const exhibitsIn = ({ laid }: WriteJob, volume: PlannedVolume): WrittenFile['exhibits'] =>
  laid.plan.exhibits
    .filter(({ from }) => from >= volume.from && from <= volume.to)
    .map(({ id, title, from }) => ({ id, title, firstPage: from - volume.from + 1 }))

/** The target itself, or `name-deel-2-van-3.pdf` beside it. */
function fileOf({ laid, judge }: WriteJob, target: string, { no }: PlannedVolume): string {
  const count = laid.plan.volumes.length
  if (count === 1) return target
  const [word, of] = part[judge.page.content.language]
  const { dir, name, ext } = parse(target)
  return join(dir, `${name}-${word}-${no}-${of}-${count}${ext}`)
}
