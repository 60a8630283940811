import type { ChainChoice } from '../../shared/chains/matter-facts.ts'
import type { CourseStep } from '../../shared/course/steps.ts'
import type { Course, CourseChange } from '../../shared/domain/course.ts'

/** The course of a matter as it stands in the form. */
export type CourseForm = {
  readonly days: Readonly<Partial<Record<CourseStep, string | null>>>
  readonly choices: Readonly<Partial<Record<ChainChoice, boolean>>>
  readonly weeks: string
}

export const formOf = (course: Course): CourseForm => ({
  days: Object.fromEntries(course.events.map(({ step, date }) => [step, date])),
  choices: course.choices,
  weeks: course.weeks === null ? '' : String(course.weeks),
})

/** Only what is other than before; what hung on an event goes on hanging there. */
export function changeOf(course: Course, form: CourseForm): CourseChange {
  const before = formOf(course)
  const events = Object.entries(form.days)
    .map(([step, date]) => ({ step, date, was: course.events.find((event) => event.step === step) }))
    .filter(({ date, was }) => (was?.date ?? null) !== (date ?? null))
    .map(({ step, date, was }) => [step, date ? { ...unsaid, ...withoutStep(was), date } : null] as const)
  const choices = Object.entries(form.choices).filter(([name, on]) => isOn(before, name) !== on)
  return {
    events: Object.fromEntries(events),
    choices: Object.fromEntries(choices),
    ...(before.weeks === form.weeks ? {} : { weeks: weeksOf(form.weeks) }),
  }
}

const unsaid = { documentId: null, contactId: null, note: '' }

function withoutStep(event: Course['events'][number] | undefined) {
  if (!event) return {}
  const { documentId, contactId, note } = event
  return { documentId, contactId, note }
}

const isOn = (form: CourseForm, name: string): boolean =>
  Object.entries(form.choices).some(([choice, on]) => choice === name && on)

function weeksOf(typed: string): number | null {
  const weeks = Number(typed)
  return typed === '' || weeks < 1 || weeks > 52 ? null : weeks
}
