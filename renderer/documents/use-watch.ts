import type { CaseId } from '../../shared/domain/ids.ts'
import { shell } from '../ipc/api.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import type { MenuAction } from '../ui/menu.tsx'
import { useTell } from '../ui/use-tell.ts'

/** The folder in which scans of a case arrive, and what can be done about it. */
export function useWatch(caseId: CaseId) {
  const t = useTexts().adding
  const count = useCounted()
  const { attempt, done } = useTell()
  const asked = useCall(vault.intake.watched, { caseId }, ['intake'])
  const folder = (asked.value ?? asked.last)?.folder ?? null
  const choose = async (): Promise<void> => {
    const chosen = await shell.files.chooseWatch({})
    if (!chosen.ok || chosen.value === null) return
    await attempt(vault.intake.watch({ caseId, folder: chosen.value.token }), ({ already }) => {
      if (already > 0) done(count(t.watchAlready, already))
    })
  }
  const stop = async (): Promise<void> => {
    await attempt(vault.intake.unwatch({ caseId }), () => done(t.unwatched))
  }
  const actions: MenuAction[] = [{ label: folder ? t.watchOther : t.watch, run: () => void choose() }]
  if (folder) actions.push({ label: t.unwatch, run: () => void stop() })
  return { folder, actions }
}
