import type { CaseId } from '../../shared/domain/ids.ts'
import { stampText } from '../text/dates.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { Sums } from './add-report.tsx'
import { BatchFiles } from './batch-files.tsx'
import { DuplicateQuestion } from './duplicate-question.tsx'
import css from './documents.module.css'

/** Every batch of the last 30 days with what became of its files: also after a lock. */
export function EarlierBatches({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const { adding: t, ui } = useTexts()
  const language = useLanguage()
  const asked = useCall(vault.intake.batches, { caseId }, ['intake'])
  const batches = asked.value ?? asked.last
  return (
    <Dialog title={t.earlier} isOpen onClose={onClose} size="wide">
      <DialogBody toRead>
        <FailureNotice failure={asked.failure} retry={asked.reload} />
        {batches === null && asked.loading ? <Loading label={ui.loading} /> : null}
        {batches?.length === 0 ? <p>{t.earlierEmpty}</p> : null}
        {batches?.map((batch) => (
          <section key={batch.id} className={css['earlier']}>
            <h3>
              {t.sources[batch.source]}, {stampText(batch.createdAt, language)}
            </h3>
            <Sums batch={batch} />
            {(batch.sums.duplicate ?? 0) > 0 ? <DuplicateQuestion caseId={caseId} batch={batch} /> : null}
            <BatchFiles caseId={caseId} batch={batch} />
          </section>
        ))}
      </DialogBody>
    </Dialog>
  )
}
