import { join, parse } from 'node:path'
import type { PlannedVolume } from '../../shared/dossier/plan.ts'
import { ok, type Result } from '../../shared/result.ts'
import { openFileSink, type FileSink } from './copy/file-sink.ts'
import { turn, type Fate } from './judge.ts'
import type { ExportReport } from './report.ts'
import type { Split, WeighedFile } from './split.ts'
import { writeVolume, type WriteJob } from './write-volume.ts'

export interface WrittenFiles {
  /** Absent: nothing stands on the disk, and everything has to be laid out again. */
  readonly files?: ExportReport['files']
  readonly surprises: ReadonlyMap<string, Fate>
  readonly again?: Split
}

interface Part {
  readonly file: string
  readonly pages: number
  readonly sink: FileSink
  readonly weighed: WeighedFile & { readonly sha256: string }
}

const part = { nl: ['deel', 'van'], en: ['volume', 'of'] } as const

/**
 * Writes all files of a dossier beside their names, and gives them their names when all are whole and `better` has
 * no better split. Whatever happens before that, nothing is left.
 */
export async function writeFiles(
  job: WriteJob,
  target: string,
  better: (files: readonly WeighedFile[]) => Split | null,
): Promise<Result<WrittenFiles>> {
  const parts: Part[] = []
  const opened: FileSink[] = []
  const surprises = new Map<string, Fate>()
  try {
    for (const volume of job.laid.plan.volumes) {
      const file = fileOf(job, target, volume)
      const sink = openFileSink(file)
      if (!sink.ok) return sink
      opened.push(sink.value)
      const written = await writeVolume(job, volume, sink.value)
      if (!written.ok) return written
      for (const [id, fate] of written.value.surprises) surprises.set(id, fate)
      parts.push({ file, pages: volume.to - volume.from + 1, sink: sink.value, weighed: written.value })
    }
    if (surprises.size > 0) return ok({ surprises })
    const again = better(parts.map(({ weighed }) => weighed))
    if (again) return ok({ surprises, again })
    return await finish(job, parts)
  } finally {
    for (const sink of opened) sink.abort()
  }
}

async function finish(job: WriteJob, parts: readonly Part[]): Promise<Result<WrittenFiles>> {
  const stopped = await turn(job.signal)
  if (!stopped.ok) return stopped
  for (const { sink } of parts) {
    const finished = sink.finish()
    if (!finished.ok) return finished
  }
  const files = parts.map(({ file, pages, weighed: { bytes, sha256 } }) => ({ file, pages, bytes, sha256 }))
  return ok({ files, surprises: new Map() })
}

/** The target itself, or `name-deel-2-van-3.pdf` beside it. */
function fileOf({ laid, judge }: WriteJob, target: string, { no }: PlannedVolume): string {
  const count = laid.plan.volumes.length
  if (count === 1) return target
  const [word, of] = part[judge.page.content.language]
  const { dir, name, ext } = parse(target)
  return join(dir, `${name}-${word}-${no}-${of}-${count}${ext}`)
}
