import type { CaseId } from '../../shared/domain/ids.ts'
import type { Matter } from '../../shared/domain/matter.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { CourseCard } from './course-card.tsx'
import css from './course.module.css'

/** Of each open matter of a case: where it stands, whose turn it is, and what follows. Nothing without a matter. */
export function Courses({ caseId }: { caseId: CaseId }) {
  const { course: t } = useTexts()
  const asked = useCall(vault.matters.list, { caseId }, ['matter'])
  const open = (asked.value ?? asked.last ?? []).filter((matter) => matter.status === 'open')
  if (open.length === 0) return <FailureNotice failure={asked.failure} retry={asked.reload} />
  return (
    <section className={css['courses']} aria-label={t.title}>
      <header>
        <h3>{t.title}</h3>
        <p className={css['quiet']}>{t.lead}</p>
      </header>
      {open.map((matter) => (
        <MatterCourse key={matter.id} caseId={caseId} matter={matter} />
      ))}
    </section>
  )
}

function MatterCourse({ caseId, matter }: { caseId: CaseId; matter: Matter }) {
  const { ui } = useTexts()
  const language = useLanguage()
  const asked = useCall(vault.course.get, { caseId, matterId: matter.id, language }, ['matter', 'document'])
  const course = asked.value ?? asked.last
  if (course) return <CourseCard caseId={caseId} matter={matter} course={course} />
  return asked.loading ? (
    <Loading label={ui.loading} />
  ) : (
    <FailureNotice failure={asked.failure} retry={asked.reload} />
  )
}
