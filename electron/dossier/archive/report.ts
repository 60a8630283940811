import type { ProblemKind } from '../../../shared/domain/preflight.ts'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import { rangesText } from '../../../shared/dossier/page-ranges.ts'
import type { Plan } from '../../../shared/dossier/plan.ts'
import type { PlanWarning } from '../../../shared/dossier/warnings.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { exportWords } from '../reasons.ts'
import type { Archive } from './draw.ts'

/** Of which pages an archive gets a picture, and why a file is no PDF/A after all. */
export function archiveWarnings(
  content: DossierContent,
  plan: Plan,
  archive: Archive | undefined,
): PlanWarning[] {
  const { drawn, noArchive } = exportWords(content.language)
  return plan.exhibits.flatMap(({ no, id, title }): PlanWarning[] => {
    const about = (kind: ProblemKind, words: string, pages: readonly number[] = []): PlanWarning[] =>
      pages.length === 0
        ? []
        : [{ kind, exhibit: no, message: fill(words, { title, pages: rangesText(runs(pages)) }) }]
    return [
      ...about('archive-pictures', drawn, archive?.pictures.get(id)),
      ...about('archive-failed', noArchive, archive?.failed.get(id)),
    ]
  })
}

/** Pages (from 0) as ranges of pages from 1. */
function runs(pages: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const page of pages.map((at) => at + 1).toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges
}
