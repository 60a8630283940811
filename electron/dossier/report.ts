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

interface Made {
  readonly content: DossierContent
  readonly maxBytes: number | undefined
  readonly plan: Plan
  readonly fates: ReadonlyMap<string, Fate>
  readonly files: ExportReport['files']
  /** Bytes of the pictures that were made smaller. */
  readonly gain: { readonly before: number; readonly after: number } | undefined
}

/** What was made, and what the person should look at. */
export function report(made: Made): ExportReport {
  const { plan, files } = made
  return {
    files,
    exhibits: plan.exhibits.map(({ no, id, title, from, to }) => ({ no, id, title, from, to })),
    warnings: [...plan.warnings, ...exportWarnings(made)],
  }
}

function exportWarnings(made: Made): PlanWarning[] {
  const words = exportWords(made.content.language)
  const { plan } = made
  const summary = plan.parts.find(({ key }) => key === 'summary')
  const long = summary && summary.to > summary.from
  return [
    ...exhibitWarnings(made),
    ...(long ? [{ kind: 'long-summary', message: words.longSummary }] : []),
    ...sizeWarnings(made),
  ]
}

function exhibitWarnings({ content, plan, fates }: Made): PlanWarning[] {
  const words = exportWords(content.language)
  return plan.exhibits.flatMap(({ no, id, title }): PlanWarning[] => {
    const fate = fates.get(id)
    if (fate?.how === 'slip') {
      return [
        { kind: 'unreadable', exhibit: no, message: fill(words.unreadable, { title, reason: fate.reason }) },
      ]
    }
    if (fate?.how !== 'repaired' && fate?.how !== 'incomplete') return []
    return [{ kind: fate.how, exhibit: no, message: fill(words[fate.how], { title }) }]
  })
}

/** What was done to keep the limit, and where that was not enough. */
function sizeWarnings({ content, maxBytes, files, gain }: Made): PlanWarning[] {
  if (maxBytes === undefined) return []
  const words = exportWords(content.language)
  const limit = megabytes(maxBytes)
  const small = gain !== undefined && gain.before > 0
  const sizes = { before: megabytes(gain?.before ?? 0), after: megabytes(gain?.after ?? 0) }
  return [
    ...(small ? [{ kind: 'pictures', message: fill(words.pictures, sizes) }] : []),
    ...(files.length > 1
      ? [{ kind: 'split', message: fill(words.split, { count: files.length, limit }) }]
      : []),
    ...files.flatMap(({ file, bytes }) => {
      if (bytes <= maxBytes) return []
      const large = { file: basename(file), size: megabytes(bytes), limit }
      return [{ kind: 'over-size', message: fill(words.overSize, large) }]
    }),
  ]
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
