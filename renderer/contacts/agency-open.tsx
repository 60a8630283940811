import type { CaseId } from '../../shared/domain/ids.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TurnMark } from '../ui/turn.tsx'
import { openWith } from './open-with.ts'
import css from './note.module.css'

type Props = { readonly caseId: CaseId | null; readonly agency: string }

/** Lines that are shown of each: more would push the note itself out of sight. */
const [mostTurns, mostPapers] = [3, 3]

/** The terms that run with the agency on the line and the latest papers of it, each a press away beside the note. */
export function AgencyOpen({ caseId, agency }: Props) {
  const { go } = useRoute()
  const language = useLanguage()
  const t = useTexts().contacts
  const { turns, papers } = useOpenWith(caseId, agency)
  if (caseId === null || turns.length + papers.length === 0) return null
  return (
    <section className={css['before']} aria-label={t.openHere}>
      {turns.length === 0 ? null : <h3>{t.openHere}</h3>}
      <ul>
        {turns.slice(0, mostTurns).map((turn) => (
          <li key={`${turn.id} ${turn.step}`} className={css['open']}>
            <Button size="small" tone="quiet" onPress={() => go(placeOf(caseId, turn.kind, turn.id))}>
              {`${dateText(turn.date, language, 'short')} · ${turn.title}: ${turn.detail}`}
            </Button>
            <TurnMark actor={turn.actor} />
          </li>
        ))}
      </ul>
      {papers.length === 0 ? null : <h3>{t.papersHere}</h3>}
      <ul>
        {papers.slice(0, mostPapers).map(({ id, title, date }) => (
          <li key={id} className={css['open']}>
            <Button
              size="small"
              tone="quiet"
              onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id })}
            >
              {[date === null ? '' : dateText(date, language, 'short'), title].filter(Boolean).join(' · ')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks the vault for what `openWith` looks through. */
function useOpenWith(caseId: CaseId | null, agency: string): ReturnType<typeof openWith> {
  const language = useLanguage()
  const inCase = caseId === null || agency.trim() === '' ? null : { caseId }
  const documents = useCall(vault.documents.list, inCase, ['document']).last ?? []
  const matters = useCall(vault.matters.list, inCase, ['matter']).last ?? []
  const terms = useCall(vault.terms.list, inCase && { ...inCase, language }, ['term']).last ?? []
  const turns =
    useCall(vault.timeline.turns, inCase && { language }, ['term', 'matter', 'document']).last ?? []
  return openWith({ caseId, agency, documents, matters, terms, turns })
}
