import { Sheet as SheetIcon } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { daysIn, type PeriodKey } from './period.ts'

type Props = {
  /** One case; null: all of them. */
  readonly caseId: CaseId | null
  readonly period: PeriodKey
}

/** A button that puts time into a table for a spreadsheet. */
export function TimeExport({ caseId, period }: Props) {
  const t = useTexts().time
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<SheetIcon />} onPress={() => setOpen(true)}>
        {t.export}
      </Button>
      {open ? <ExportDialog caseId={caseId} period={period} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function ExportDialog({ caseId, period, onClose }: Props & { readonly onClose: () => void }) {
  const { time: t, ui } = useTexts()
  const [names, setNames] = useState<'neutral' | 'full'>('neutral')
  const write = useWrite(caseId, period, onClose)
  return (
    <Dialog title={t.export} isOpen onClose={onClose}>
      <DialogBody>
        <p>{t.exportHelp}</p>
        <p>{fill(t.exportPeriod, { period: t.periods[period] })}</p>
        <Choice
          label={t.names}
          value={names}
          onChange={setNames}
          options={[
            { key: 'neutral', label: t.neutral },
            { key: 'full', label: t.full },
          ]}
        />
        {names === 'full' ? <Notice tone="warn">{t.fullWarning}</Notice> : null}
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" onPress={() => void write(names === 'neutral')}>
          {t.export}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

/** Asks where, writes, and offers to show the file. */
function useWrite(caseId: CaseId | null, period: PeriodKey, onClose: () => void) {
  const { time: t, documents } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const { attempt } = useTell()
  return async (neutral: boolean): Promise<void> => {
    const target = await shell.files.chooseTarget({ suggested: t.fileName, kind: 'any' })
    if (!target.ok || !target.value) return
    const { token } = target.value
    const asked = vault.time.export({ ...daysIn(period, today()), target: token, caseId, neutral, language })
    await attempt(asked, ({ rows }) => {
      onClose()
      tell({
        text: count(t.made, rows),
        tone: 'done',
        action: { label: documents.reveal, run: () => void attempt(shell.files.reveal({ token })) },
      })
    })
  }
}
