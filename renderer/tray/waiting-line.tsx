import { Inbox } from 'lucide-react'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from './waiting-line.module.css'

/** On the screen of today: papers that wait for a look, per case. Nothing when none does. */
export function WaitingLine() {
  const t = useTexts().tray
  const language = useLanguage()
  const count = useCounted()
  const { go } = useRoute()
  const asked = useCall(vault.guesses.waiting, { language }, ['document', 'case'])
  const list = asked.value ?? asked.last ?? []
  if (list.length === 0) return null
  const sum = list.reduce((total, each) => total + each.count, 0)
  return (
    <section className={css['line']} aria-label={t.waitingTitle}>
      <Inbox aria-hidden />
      <p>{count(t.waiting, sum)}</p>
      <ul>
        {list.map(({ caseId, name, count: waiting }) => (
          <li key={caseId}>
            <Button size="small" onPress={() => go({ screen: 'case', caseId, tab: 'tray' })}>
              {fill(t.waitingOpen, { name })}
              {list.length > 1 ? ` (${waiting})` : null}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
