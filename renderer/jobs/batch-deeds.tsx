import type { BatchId, CaseId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Props = { readonly caseId: CaseId; readonly batch: BatchId; readonly paused: boolean }

/** Files on their way in can wait, go on, or be stopped; stopping can be taken back. */
export function BatchDeeds({ caseId, batch, paused }: Props) {
  const { adding: t, jobs, ui } = useTexts()
  const { attempt } = useTell()
  const resume = (): void => void attempt(vault.intake.resume({ caseId, batch }))
  const cancel = (): void =>
    void attempt(vault.intake.cancel({ caseId, batch }), () =>
      tell({ text: t.cancelled, tone: 'done', action: { label: ui.undo, run: resume } }),
    )
  return (
    <>
      {paused ? (
        <Button size="small" onPress={resume}>
          {t.resume}
        </Button>
      ) : (
        <Button size="small" onPress={() => void attempt(vault.intake.pause({ caseId, batch }))}>
          {t.pause}
        </Button>
      )}
      <Button size="small" onPress={cancel}>
        {jobs.stop}
      </Button>
    </>
  )
}
