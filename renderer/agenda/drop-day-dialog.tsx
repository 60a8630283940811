import { useState, type FormEvent } from 'react'
import type { AgendaItem } from '../../shared/domain/agenda.ts'
import type { Course, CourseChange } from '../../shared/domain/course.ts'
import { matterId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCloseMatter } from '../matters/use-close-matter.ts'
import { today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { tell } from '../ui/toast.tsx'
import { Cards } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly item: AgendaItem; readonly onClose: () => void }
type Link = Course['links'][number]
type Why = 'answered' | 'agreed' | 'closed'

/**
 * A day of a matter follows from what happened in it, so it goes by saying what happened: it was answered, another day
 * was agreed, or the matter is over.
 */
export function DropDayDialog({ item, onClose }: Props) {
  const language = useLanguage()
  const { caseId, id, step } = item
  const course = useCall(vault.course.get, { caseId, matterId: matterId.parse(id), language }, ['matter'])
  const link = course.value?.links.find(({ key }) => key === step)
  if (!course.value || !link) return null
  return <Opened item={item} course={course.value} link={link} onClose={onClose} />
}

type OpenedProps = Props & { readonly course: Course; readonly link: Link }

function Opened({ item, course, link, onClose }: OpenedProps) {
  const { planner: t, ui, course: words } = useTexts()
  const [why, setWhy] = useState<Why>(link.answer === null ? 'closed' : 'answered')
  const [day, setDay] = useState<string | null>(today())
  const say = useSayDay(item, course)
  const closeMatter = useCloseMatter(item.caseId)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const change = changeOf(why, link, day)
    const worked =
      change === null ? await closeMatter({ id: course.matterId, title: item.title }) : await say(change)
    if (worked) onClose()
  }
  const answer = link.answer === null ? '' : words.steps[link.answer]
  return (
    <Dialog title={fill(t.withdrawTitle, { name: item.detail })} isOpen onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <DialogBody>
          <p>{fill(t.dayLead, { name: item.title })}</p>
          <Cards label={t.dayWhy} options={optionsFor(link, answer, t)} value={why} onChange={setWhy} />
          {why === 'closed' ? null : (
            <DateField label={why === 'answered' ? answer : words.agreed} value={day} onChange={setDay} />
          )}
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={why !== 'closed' && day === null}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

/** Only an answer that the law knows can have come; a day of our own is not agreed with anybody. */
function optionsFor(link: Link, answer: string, t: ReturnType<typeof useTexts>['planner']) {
  const all = [
    { key: 'answered' as const, label: t.dayAnswered, help: answer },
    { key: 'agreed' as const, label: t.dayAgreed, help: t.dayAgreedHelp },
    { key: 'closed' as const, label: t.dayClosed, help: t.dayClosedHelp },
  ]
  return all.filter(
    ({ key }) =>
      key === 'closed' || (key === 'answered' ? link.answer !== null : link.step.actor === 'agency'),
  )
}

/** What is said of the course; null: the matter is over. */
function changeOf(why: Why, { key, answer }: Link, day: string | null): CourseChange | null {
  if (why === 'closed' || day === null) return null
  if (why === 'agreed') return { agreed: { [key]: day } }
  return answer === null ? null : { events: { [answer]: { date: day } } }
}

/** Says it, tells so, and can take it back. */
function useSayDay(
  { caseId, title }: AgendaItem,
  course: Course,
): (change: CourseChange) => Promise<boolean> {
  const { planner: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const { matterId: id } = course
  const put = (change: CourseChange) => vault.course.change({ caseId, matterId: id, change, language })
  return async (change) =>
    attempt(put(change), () => {
      const back: CourseChange = {
        events: Object.fromEntries(Object.keys(change.events ?? {}).map((step) => [step, null])),
        agreed: Object.fromEntries(
          Object.keys(change.agreed ?? {}).map((key) => [key, course.agreed[key] ?? null]),
        ),
      }
      tell({
        text: fill(t.saidDay, { name: title }),
        tone: 'done',
        action: { label: ui.undo, run: () => void attempt(put(back)) },
      })
    })
}
