import { Handshake } from 'lucide-react'
import type { PromiseCount } from '../../shared/domain/promise.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import css from './note.module.css'

/** How an agency keeps its word, over all cases; nothing while it promised nothing. */
export function AgencyRecord({ agency }: { agency: string }) {
  const t = useTexts().contacts
  const count = useCounted()
  const counts = useCall(vault.promises.counts, {}, ['promise', 'contact', 'agency'])
  const wanted = agency.trim().toLocaleLowerCase()
  const found = (counts.last ?? []).find((each) => each.agency.toLocaleLowerCase() === wanted)
  if (!found) return null
  return (
    <p className={css['record']} aria-label={t.record}>
      <Handshake aria-hidden />
      <span>
        {count(t.promiseCount, found.given)}: {partsOf(found, t).join(', ')}
      </span>
    </p>
  )
}

type Words = ReturnType<typeof useTexts>['contacts']

function partsOf(found: PromiseCount, t: Words): string[] {
  const parts = (['kept', 'late', 'broken', 'open', 'overdue'] as const)
    .filter((name) => found[name] > 0)
    .map((name) => fill(t.recordParts[name], { n: String(found[name]) }))
  const days = found.medianDays
  return days === null ? parts : [...parts, fill(t.recordDays, { n: String(days) })]
}
