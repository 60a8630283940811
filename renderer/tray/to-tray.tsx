import { Inbox } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from './waiting-line.module.css'

/** In a case: that papers wait for a look, and the way there. Nothing when none does. */
export function ToTray({ caseId }: { caseId: CaseId }) {
  const t = useTexts().tray
  const count = useCounted()
  const { go } = useRoute()
  const asked = useCall(vault.guesses.waiting, { caseId }, ['document'])
  const waiting = (asked.value ?? asked.last)?.[0]?.count ?? 0
  if (waiting === 0) return null
  return (
    <section className={css['line']} aria-label={t.waitingTitle}>
      <Inbox aria-hidden />
      <p>{count(t.waiting, waiting)}</p>
      <Button size="small" onPress={() => go({ screen: 'case', caseId, tab: 'tray' })}>
        {t.waitingNow}
      </Button>
    </section>
  )
}
