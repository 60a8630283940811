import { basename } from 'node:path'
import type { DossierContent } from '../../shared/dossier/content.ts'
import type { Plan } from '../../shared/dossier/plan.ts'
import type { PlanWarning } from '../../shared/dossier/warnings.ts'
import { fill } from '../../shared/dossier/words.ts'
import type { Fate } from './judge.ts'
import { exportWords } from './reasons.ts'

export interface ExportReport {
  readonly files: readonly {
    readonly file: string
    readonly pages: number
    readonly bytes: number
    readonly sha256: string
  }[]
  readonly exhibits: readonly {
    readonly no: string
    readonly id: string
    readonly title: string
    readonly from: number
    readonly to: number
  }[]
  readonly warnings: readonly PlanWarning[]
}

/** What was made, and what the person should look at. */
export function report(
  content: DossierContent,
  maxBytes: number | undefined,
  plan: Plan,
  fates: ReadonlyMap<string, Fate>,
  files: ExportReport['files'],
): ExportReport {
  return {
    files,
    exhibits: plan.exhibits.map(({ no, id, title, from, to }) => ({ no, id, title, from, to })),
    warnings: [...plan.warnings, ...exportWarnings(content, maxBytes, plan, fates, files)],
  }
}

function exportWarnings(
  content: DossierContent,
  maxBytes: number | undefined,
  plan: Plan,
  fates: ReadonlyMap<string, Fate>,
  files: ExportReport['files'],
): PlanWarning[] {
  const words = exportWords(content.language)
  const about = plan.exhibits.flatMap(({ no, id, title }): PlanWarning[] => {
    const fate = fates.get(id)
    if (fate?.how === 'slip') {
      return [
        { kind: 'unreadable', exhibit: no, message: fill(words.unreadable, { title, reason: fate.reason }) },
      ]
    }
    if (fate?.how !== 'repaired' && fate?.how !== 'incomplete') return []
    return [{ kind: fate.how, exhibit: no, message: fill(words[fate.how], { title }) }]
  })
  const summary = plan.parts.find(({ key }) => key === 'summary')
  const long = summary && summary.to > summary.from
  const large = files.filter(({ bytes }) => maxBytes !== undefined && bytes > maxBytes)
  return [
    ...about,
    ...(long ? [{ kind: 'long-summary', message: words.longSummary }] : []),
    ...(files.length > 1
      ? [
          {
            kind: 'split',
            message: fill(words.split, { count: files.length, limit: megabytes(maxBytes ?? 0) }),
          },
        ]
      : []),
    ...large.map(({ file, bytes }) => ({
      kind: 'over-size',
      message: fill(words.overSize, {
        file: basename(file),
        size: megabytes(bytes),
        limit: megabytes(maxBytes ?? 0),
      }),
    })),
  ]
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
