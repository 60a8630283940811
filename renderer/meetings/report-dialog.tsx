import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { NotePromises } from '../contacts/note-promises.tsx'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { useDraft, type Draft } from '../ipc/use-draft.ts'
import { vault } from '../ipc/vault-api.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { ComboField } from '../ui/combo.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { startReport, readReport, reportOf, type ReportForm } from './report-form.ts'

type Props = { readonly caseId: CaseId; readonly meeting: Meeting; readonly onClose: () => void }

/** What was said and agreed, filled in, to read through and to keep. What is changed in it is kept as a draft. */
export function ReportDialog({ caseId, meeting, onClose }: Props) {
  const t = useTexts().meetings
  const draft = useDraft(caseId, `report-${meeting.id}`)
  return (
    <Dialog title={t.reportTitle} size="wide" isOpen onClose={onClose}>
      {draft.before === undefined ? null : (
        <Whole caseId={caseId} meeting={meeting} draft={draft} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Whole({ caseId, meeting, draft, onClose }: Props & { readonly draft: Draft }) {
  const { meetings: t } = useTexts()
  const language = useLanguage()
  const { settings } = useSettings()
  const { go } = useRoute()
  const { attempt, done } = useTell()
  const [form, setForm] = useState<ReportForm>(() =>
    draft.before ? readReport(draft.before, meeting, language) : startReport(meeting, language),
  )
  const put = (part: Partial<ReportForm>): void => {
    const next = { ...form, ...part }
    setForm(next)
    draft.keep(JSON.stringify(next))
  }
  const report = reportOf(form, meeting, settings.trackTime)
  const write = async (): Promise<boolean> =>
    attempt(vault.meetings.letter({ caseId, id: meeting.id }), ({ id }) =>
      go({ screen: 'case', caseId, tab: 'letters', open: id }),
    )
  const save = async (letter: boolean): Promise<void> => {
    if (!report) return
    await attempt(vault.meetings.report({ caseId, id: meeting.id, report }), () => {
      draft.keep(null)
      done(t.saved)
      onClose()
      if (letter) void write()
    })
  }
  return (
    <>
      <DialogBody>
        <p>{t.reportLead}</p>
        <ReportFields form={form} put={put} wrong={report === null} />
      </DialogBody>
      <DialogFoot>
        <Button icon={<FileText />} isDisabled={!report} onPress={() => void save(true)}>
          {t.saveLetter}
        </Button>
        <Button tone="primary" isDisabled={!report} onPress={() => void save(false)}>
          {t.save}
        </Button>
      </DialogFoot>
    </>
  )
}

type FieldProps = {
  readonly form: ReportForm
  readonly put: (part: Partial<ReportForm>) => void
  readonly wrong: boolean
}

function ReportFields({ form, put, wrong }: FieldProps) {
  const { meetings: t, contacts, labels, time } = useTexts()
  const { settings, change } = useSettings()
  const agencies = useCall(vault.agencies.list, {}, ['agency'])
  const known = (agencies.last ?? []).map(({ name, kind }) => ({ name, detail: labels.agencyKind[kind] }))
  return (
    <>
      <TextArea
        autoFocus
        label={t.summary}
        rows={10}
        maxLength={50_000}
        value={form.summary}
        onChange={(summary) => put({ summary })}
      />
      <NotePromises promises={form.agreements} onChange={(agreements) => put({ agreements })} />
      <ComboField
        key={known.length}
        label={t.agency}
        value={form.agency}
        known={known}
        onChange={(agency) => put({ agency })}
      />
      <TextField
        label={t.person}
        maxLength={200}
        value={form.person}
        onChange={(person) => put({ person })}
      />
      <TextField
        label={t.minutes}
        inputMode="numeric"
        maxLength={4}
        error={wrong ? contacts.numberWrong : ''}
        value={form.minutes}
        onChange={(minutes) => put({ minutes })}
      />
      <Checkbox isSelected={settings.trackTime} onChange={(trackTime) => change({ trackTime })}>
        {time.track}
      </Checkbox>
    </>
  )
}
