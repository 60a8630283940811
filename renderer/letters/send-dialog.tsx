import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { sendWays, type Letter } from '../../shared/domain/letter.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId; readonly letter: Letter; readonly onClose: () => void }

/** When and how a letter went out: it is kept as sent and noted with the contacts. */
export function SendDialog({ caseId, letter, onClose }: Props) {
  const { letters: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt, done } = useTell()
  const [on, setOn] = useState<string | null>(today())
  const [way, setWay] = useState<(typeof sendWays)[number]>('registered')
  const save = (): void => {
    if (on === null) return
    void attempt(vault.letters.sent({ caseId, id: letter.id, on, way, language }), () => {
      onClose()
      done(t.sentDone)
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
