import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import type { ImportReport } from '../../shared/domain/contact.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Failure } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJobs } from '../jobs/jobs-context.tsx'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import css from './contacts.module.css'

/** Takes contacts over from a spreadsheet, and says line by line what was skipped and why. */
export function ImportDialog({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const { contacts: t, ui } = useTexts()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (): Promise<void> => {
    if (busy) return
    const file = await shell.files.chooseCsv({})
    if (!file.ok || !file.value) return
    setBusy(true)
    setReport(null)
    const result = await vault.contacts.import({ caseId, file: file.value.token, language })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    if (result.ok) setReport(result.value)
  }
  return (
    <Dialog title={t.importTitle} isOpen onClose={onClose}>
      <DialogBody>
        <p>{t.importLead}</p>
        {busy ? <Running caseId={caseId} /> : null}
        <FailureNotice failure={failure} />
        {report ? <Report report={report} /> : null}
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.close}</Button>
        <Button tone="primary" icon={<FileSpreadsheet />} busy={busy} onPress={() => void run()}>
          {t.importChoose}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

function Running({ caseId }: { caseId: CaseId }) {
  const t = useTexts().contacts
  const { jobs } = useJobs()
  const job = jobs.findLast(
    (each) => each.kind === 'import' && each.caseId === caseId && each.state === 'running',
  )
  return job ? <JobLine job={job} /> : <Loading label={t.importBusy} />
}

function Report({ report }: { report: ImportReport }) {
  const t = useTexts().contacts
  const count = useCounted()
  return (
    <div className={css['report']} role="status">
      <p>
        <strong>{count(t.importDone, report.added)}</strong>{' '}
        {report.skipped.length === 0 ? t.importAll : count(t.importSkipped, report.skipped.length)}
      </p>
      <ul>
        {report.skipped.slice(0, 500).map((each) => (
          <li key={each.line}>
            <strong>{fill(t.importLine, { line: each.line })}</strong> {each.reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
