import type { CaseId } from '../../shared/domain/ids.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { EntryLine } from '../timeline/entry-line.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import css from './overview.module.css'

/** What happened last in this case. */
export function LastEntries({ caseId }: { caseId: CaseId }) {
  const t = useTexts().cases
  const language = useLanguage()
  const { go } = useRoute()
  const asked = useCall(
    vault.timeline.list,
    { caseId, limit: 5, order: 'desc', to: `${today()}T23:59`, language },
    ['document', 'contact', 'promise', 'term', 'planned'],
  )
  const entries = (asked.value ?? asked.last)?.entries ?? []
  return (
    <Sheet
      title={t.recent}
      aside={
        <Button tone="quiet" size="small" onPress={() => go({ screen: 'case', caseId, tab: 'timeline' })}>
          {t.wholeTimeline}
        </Button>
      }
    >
      {entries.length === 0 && !asked.loading ? <p className={css['blank']}>{t.recentEmpty}</p> : null}
      <ul className={css['last']}>
        {entries.map((entry) => (
          <li key={`${entry.kind}${entry.id}${entry.date}`}>
            <EntryLine entry={entry} onOpen={() => go(placeOf(caseId, entry.kind, entry.id, entry.date))} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
