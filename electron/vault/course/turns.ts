import { waysOf } from '../../../shared/terms/ways.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { Turn } from '../../../shared/domain/timeline.ts'
import type { LegalData } from '../../../shared/terms/legal-data.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { linksOf, type KnownCourse } from './open-courses.ts'
import { isOpening } from '../../../shared/terms/stand.ts'

/**
 * Whose turn it is in the open matters of a case: every day that runs, is late, or opens something now.
 * `data`: the law as this vault holds it.
 */
export const matterTurns = (
  courses: readonly KnownCourse[],
  line: CaseLine,
  language: Language,
  data: LegalData,
): Turn[] =>
  courses.flatMap((course) =>
    linksOf(course, language, data)
      .filter(isRunning)
      .map((link) => turnOf(line, course, link)),
  )

const isRunning = ({ state }: ChainLink): boolean =>
  state === 'open' || state === 'late' || state === 'possible'

const turnOf = (
  line: CaseLine,
  { id, title }: KnownCourse,
  { key, day, step, target, agreed }: ChainLink,
): Turn => ({
  caseId: line.id,
  caseName: line.name,
  kind: 'matter',
  id,
  step: key,
  title,
  detail: step.label,
  date: day,
  actor: step.actor,
  target: target ?? null,
  ways: agreed ? null : waysOf(step),
  agreed,
  opens: isOpening(step),
})
