import { CalendarArrowDown } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId | null }

/** A button that puts the days of one case, or of all, into a file for the person's own calendar. */
export function AgendaExport({ caseId }: Props) {
  const t = useTexts().agenda
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<CalendarArrowDown />} onPress={() => setOpen(true)}>
        {t.export}
      </Button>
      {open ? <ExportDialog caseId={caseId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function ExportDialog({ caseId, onClose }: Props & { readonly onClose: () => void }) {
  const { agenda: t, ui, documents } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const { attempt } = useTell()
  const [titles, setTitles] = useState<'neutral' | 'full'>('neutral')
  const write = async (): Promise<void> => {
    const target = await shell.files.chooseTarget({ suggested: t.fileName, kind: 'any' })
    if (!target.ok || !target.value) return
    const { token } = target.value
    const asked = vault.agenda.export({ target: token, caseId, neutral: titles === 'neutral', language })
    await attempt(asked, ({ events }) => {
      onClose()
      tell({
        text: count(t.made, events),
        tone: 'done',
        action: { label: documents.reveal, run: () => void attempt(shell.files.reveal({ token })) },
      })
    })
  }
  return (
    <Dialog title={t.export} isOpen onClose={onClose}>
      <DialogBody>
        <p>{t.exportHelp}</p>
        <Choice
          label={t.titles}
          value={titles}
          onChange={setTitles}
          options={[
            { key: 'neutral', label: t.neutralTitles },
            { key: 'full', label: t.fullTitles },
          ]}
        />
        {titles === 'full' ? <Notice tone="warn">{t.fullWarning}</Notice> : null}
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" onPress={() => void write()}>
          {t.export}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
