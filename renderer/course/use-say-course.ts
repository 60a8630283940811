import type { Course, CourseChange } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { useMoved } from './moved.tsx'

type Say = (change: CourseChange, then: () => void) => Promise<void>

/** Says something anew of a matter's course, shows what moved, and can take it back. */
export function useSayCourse(caseId: CaseId, course: Course): Say {
  const t = useTexts().course
  const language = useLanguage()
  const { attempt } = useTell()
  const show = useMoved()
  const { matterId } = course
  const put = (change: CourseChange) => vault.course.change({ caseId, matterId, change, language })
  return async (change, then) => {
    const undo = undoOf(put, attempt, undoing(course, change))
    await attempt(put(change), ({ moved }) => {
      then()
      if (moved.length === 0) tell({ text: t.movedNone, tone: 'done', action: { label: t.undo, run: undo } })
      else show({ moved, undo })
    })
  }
}

type Put = (change: CourseChange) => Promise<Result<unknown>>

const undoOf =
  (put: Put, attempt: (deed: Promise<Result<unknown>>) => Promise<boolean>, back: CourseChange) => (): void =>
    void attempt(put(back))

/** The change that puts everything back that `change` touches. */
function undoing(course: Course, change: CourseChange): CourseChange {
  const events = Object.fromEntries(course.events.map(({ step, ...event }) => [step, event]))
  return {
    events: before(change.events, events),
    choices: before(change.choices, course.choices),
    agreed: before(change.agreed, course.agreed),
    printed: before(change.printed, course.printed),
    ...(change.weeks === undefined ? {} : { weeks: course.weeks }),
  }
}

/** What stood before under the names that are touched; null where nothing did. */
function before<V>(
  touched: Readonly<Record<string, unknown>> | undefined,
  was: Readonly<Record<string, V>>,
): Record<string, V | null> {
  return Object.fromEntries(Object.keys(touched ?? {}).map((name) => [name, was[name] ?? null]))
}
