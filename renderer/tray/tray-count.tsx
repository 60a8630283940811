import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import css from './tray-count.module.css'

/** How many papers of a case wait for a look; nothing when none does. */
export function TrayCount({ caseId }: { caseId: CaseId }) {
  const t = useTexts().tray
  const count = useCounted()
  const asked = useCall(vault.guesses.waiting, { caseId }, ['document'])
  const waiting = (asked.value ?? asked.last)?.[0]?.count ?? 0
  if (waiting === 0) return null
  return (
    <span className={css['count']}>
      <span aria-hidden>{waiting}</span>
      <span className={css['hidden']}>, {count(t.count, waiting)}</span>
    </span>
  )
}
