import { FileText } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { useTell } from '../ui/use-tell.ts'
import { useMeetingMode } from './meeting-context.tsx'

type Props = {
  readonly caseId: CaseId
  readonly meeting: Meeting
  readonly flush: () => Promise<void>
  readonly onClose: () => void
}

/** Asks once before the other cases can be reached again: to the report, or to go on another time. */
export function FinishDialog({ caseId, meeting, flush, onClose }: Props) {
  const t = useTexts().meetings
  const { go } = useRoute()
  const { leave } = useMeetingMode()
  const { attempt } = useTell()
  const { id } = meeting
  const end = async (report: boolean): Promise<void> => {
    await flush()
    await attempt(vault.meetings.end({ caseId, id }), () => {
      go({ screen: 'meetings', caseId, ...(report ? { open: id } : {}) })
      leave()
    })
  }
  return (
    <Dialog title={t.finishTitle} isOpen onClose={onClose}>
      <DialogBody>
        <p>{t.finishLead}</p>
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{t.stay}</Button>
        <Button onPress={() => void end(false)}>{t.pause}</Button>
        <Button tone="primary" autoFocus icon={<FileText />} onPress={() => void end(true)}>
          {t.makeReport}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
