import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { sendWays, type Letter } from '../../shared/domain/letter.ts'
import { dayOfStep, stepOfLetter } from '../../shared/letters/step-of-letter.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId; readonly letter: Letter; readonly onClose: () => void }

type StepProps = {
  readonly taken: NonNullable<ReturnType<typeof useStep>>
  readonly noted: boolean
  readonly setNoted: (noted: boolean) => void
  readonly day: string | null
  readonly setOwnDay: (day: string | null) => void
}

/** What the letter is in its matter, and on which day that counts. */
function StepFields({ taken, noted, setNoted, day, setOwnDay }: StepProps) {
  const { letters: t, course } = useTexts()
  return (
    <>
      <Checkbox isSelected={noted} onChange={setNoted}>
        {fill(t.noteStep, { step: course.steps[taken.step] })}
      </Checkbox>
      {noted ? (
        <DateField
          label={t.stepDay}
          help={taken.received ? t.stepReceived : t.stepSent}
          value={day}
          onChange={setOwnDay}
        />
      ) : null}
    </>
  )
}

/** The step of its matter that the letter takes, as far as it was not noted there before. */
function useStep(caseId: CaseId, letter: Letter) {
  const language = useLanguage()
  const { matterId } = letter
  const asked = useCall(vault.course.get, matterId === null ? null : { caseId, matterId, language })
  if (!asked.value) return undefined
  const { track, events } = asked.value
  return stepOfLetter(letter.key, { track, steps: new Set(events.map(({ step }) => step)) })
}

/** When and how a letter went out: it is kept as sent and noted with the contacts. */
export function SendDialog({ caseId, letter, onClose }: Props) {
  const { letters: t, course, ui } = useTexts()
  const language = useLanguage()
  const { attempt, done } = useTell()
  const [on, setOn] = useState<string | null>(today())
  const [way, setWay] = useState<(typeof sendWays)[number]>('registered')
  const taken = useStep(caseId, letter)
  const [noted, setNoted] = useState(true)
  const [ownDay, setOwnDay] = useState<string | null>(null)
  const day = ownDay ?? (taken && on !== null ? dayOfStep(taken, on, way) : null)
  const step = taken && noted && day !== null ? { step: taken.step, date: day } : null
  const save = (): void => {
    if (on === null) return
    void attempt(vault.letters.sent({ caseId, id: letter.id, on, way, step, language }), () => {
      onClose()
      done(
        step === null ? t.sentDone : `${t.sentDone} ${fill(t.stepDone, { step: course.steps[step.step] })}`,
      )
    })
  }
  return (
    <Dialog title={t.sendTitle} isOpen onClose={onClose}>
      <DialogBody>
        <DateField label={t.sentOn} value={on} onChange={setOn} />
        <Choice
          label={t.way}
          options={optionsOf(sendWays, t.ways)}
          value={way}
          onChange={setWay}
          help={t.sendHelp}
        />
        {taken ? <StepFields {...{ taken, noted, setNoted, day, setOwnDay }} /> : null}
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" isDisabled={on === null} onPress={save}>
          {ui.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
