import { useState, type FormEvent } from 'react'
import type { CourseStep } from '../../shared/course/steps.ts'
import type { Course } from '../../shared/domain/course.ts'
import { contactId, documentId, type CaseId } from '../../shared/domain/ids.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { useSayCourse } from './use-say-course.ts'

type Props = {
  readonly caseId: CaseId
  readonly course: Course
  readonly step: CourseStep
  readonly onClose: () => void
}
type Facts = {
  readonly date: string | null
  readonly document: string
  readonly contact: string
  readonly note: string
}

const none = 'none'
const unsaid = { date: null, documentId: null, contactId: null, note: '' }

/** One step of a matter: the day, and the document or contact moment that shows it. */
export function StepDialog({ caseId, course, step, onClose }: Props) {
  const { course: t, ui } = useTexts()
  const [facts, setFacts] = useState<Facts>(() => factsOf(course, step))
  const say = useSayCourse(caseId, course)
  const save = (submitted: FormEvent): void => {
    submitted.preventDefault()
    void say({ events: { [step]: eventOf(facts) } }, onClose)
  }
  return (
    <Dialog title={t.steps[step]} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <DateField
            label={t.day}
            help={t.dayHelp}
            value={facts.date}
            onChange={(date) => setFacts({ ...facts, date })}
          />
          <Shown caseId={caseId} facts={facts} put={setFacts} />
          <TextField
            label={t.note}
            maxLength={1_000}
            value={facts.note}
            onChange={(note) => setFacts({ ...facts, note })}
          />
        </DialogBody>
        <DialogFoot>
          <LookAt caseId={caseId} document={facts.document} />
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary">
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

function factsOf({ events, picture }: Course, step: CourseStep): Facts {
  const said = events.find((each) => each.step === step) ?? unsaid
  const shown = said.documentId ?? picture.find((stop) => stop.step === step)?.documentId
  return {
    date: said.date,
    document: shown ?? none,
    contact: said.contactId ?? none,
    note: said.note,
  }
}

function eventOf({ date, document, contact, note }: Facts) {
  if (date === null) return null
  return {
    date,
    documentId: document === none ? null : documentId.parse(document),
    contactId: contact === none ? null : contactId.parse(contact),
    note,
  }
}

/** What shows the step: a document, a contact moment, or both. */
function Shown({ caseId, facts, put }: { caseId: CaseId; facts: Facts; put: (facts: Facts) => void }) {
  const { course: t } = useTexts()
  const documents = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const contacts = useCall(vault.contacts.list, { caseId, limit: 200 }, ['contact']).last?.contacts ?? []
  const papers = documents.map(({ id, title, date }) => ({
    key: String(id),
    label: date === null ? title : `${title} (${date})`,
  }))
  const moments = contacts.map(({ id, at, agency, summary }) => ({
    key: String(id),
    label: [at.slice(0, 10), agency, summary.slice(0, 60)].filter(Boolean).join(' · '),
  }))
  const nothing = { key: none, label: t.nothingShown }
  return (
    <>
      <Choice
        label={t.document}
        options={[nothing, ...papers]}
        value={papers.some(({ key }) => key === facts.document) ? facts.document : none}
        onChange={(document) => put({ ...facts, document })}
      />
      {moments.length === 0 ? null : (
        <Choice
          label={t.contact}
          options={[nothing, ...moments]}
          value={moments.some(({ key }) => key === facts.contact) ? facts.contact : none}
          onChange={(contact) => put({ ...facts, contact })}
        />
      )}
    </>
  )
}

function LookAt({ caseId, document }: { caseId: CaseId; document: string }) {
  const t = useTexts().course
  const { go } = useRoute()
  if (document === none) return null
  return (
    <Button tone="quiet" onPress={() => go(placeOf(caseId, 'document', document))}>
      {t.lookAt}
    </Button>
  )
}
