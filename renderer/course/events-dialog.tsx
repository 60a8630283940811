import { useState, type FormEvent } from 'react'
import type { CourseStep } from '../../shared/course/steps.ts'
import type { Course } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { choicesOf, groupsOf } from './event-groups.ts'
import { changeOf, formOf, type CourseForm } from './events-form.ts'
import { useSayCourse } from './use-say-course.ts'
import css from './course.module.css'

type Props = {
  readonly caseId: CaseId
  readonly course: Course
  readonly title: string
  readonly onClose: () => void
}

/** What happened in a matter, and when: a day for each step, as far as it is known. */
export function EventsDialog({ caseId, course, title, onClose }: Props) {
  const { course: t, ui } = useTexts()
  const [form, setForm] = useState<CourseForm>(() => formOf(course))
  const say = useSayCourse(caseId, course)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void say(changeOf(course, form), onClose)
  }
  return (
    <Dialog title={`${t.what} ${title}`} size="wide" isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <DialogBody>
          <p>{t.whatHelp}</p>
          <Days course={course} form={form} put={setForm} />
          <Choices course={course} form={form} put={setForm} />
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary">
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

type PartProps = { readonly form: CourseForm; readonly put: (form: CourseForm) => void }

function Days({ course, form, put }: PartProps & { course: Course }) {
  const t = useTexts().course
  const day = (step: CourseStep, date: string | null): void =>
    put({ ...form, days: { ...form.days, [step]: date } })
  return (
    <div className={css['groups']}>
      {groupsOf(course.track).map(({ name, steps }) => (
        <fieldset key={name} className={css['group']}>
          <legend>{t.groups[name]}</legend>
          {steps.map((step) => (
            <DateField
              key={step}
              label={t.steps[step]}
              value={form.days[step] ?? null}
              onChange={(date) => day(step, date)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Choices({ course, form, put }: PartProps & { course: Course }) {
  const t = useTexts().course
  return (
    <div className={css['group']}>
      {choicesOf(course.track).map((choice) => (
        <Checkbox
          key={choice}
          isSelected={form.choices[choice] === true}
          onChange={(on) => put({ ...form, choices: { ...form.choices, [choice]: on } })}
        >
          {t.choices[choice]}
        </Checkbox>
      ))}
      <TextField
        label={t.weeks}
        help={t.weeksHelp}
        inputMode="numeric"
        value={form.weeks}
        onChange={(weeks) => put({ ...form, weeks: weeks.replaceAll(/\D/g, '').slice(0, 2) })}
      />
    </div>
  )
}
