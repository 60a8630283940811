import { useState } from 'react'
import type { Course } from '../../shared/domain/course.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { useSayCourse } from './use-say-course.ts'

type Props = {
  readonly caseId: CaseId
  readonly course: Course
  readonly link: Course['links'][number]
  readonly onClose: () => void
}

/** A day of the letter or of an agreement in place of the one that was worked out. */
export function DayDialog({ caseId, course, link, onClose }: Props) {
  const { course: t, ui } = useTexts()
  const kind = link.step.actor === 'client' ? 'printed' : 'agreed'
  const [day, setDay] = useState<string | null>(course[kind][link.key] ?? null)
  const say = useSayCourse(caseId, course)
  const save = (): void => void say({ [kind]: { [link.key]: day } }, onClose)
  return (
    <Dialog title={link.step.label} isOpen onClose={onClose}>
      <DialogBody>
        <DateField
          label={kind === 'printed' ? t.printed : t.agreed}
          help={kind === 'printed' ? t.printedHelp : t.agreedHelp}
          value={day}
          onChange={setDay}
        />
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" onPress={save}>
          {ui.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
