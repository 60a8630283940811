import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { TurnLine } from '../today/turn-line.tsx'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import { TurnMark } from '../ui/turn.tsx'
import css from './overview.module.css'

/** Whose turn it is in this case: the nearest dates of both sides. */
export function CaseTurns({ caseId }: { caseId: CaseId }) {
  const t = useTexts().cases
  const language = useLanguage()
  const { go } = useRoute()
  const turns = useCall(vault.timeline.turns, { language }, [
    'term',
    'matter',
    'promise',
    'contact',
    'planned',
  ])
  const mine = (turns.value ?? turns.last ?? []).filter((turn) => turn.caseId === caseId)
  const sides = (['client', 'agency'] as const)
    .map((actor) => ({ actor, list: mine.filter((turn) => turn.actor === actor).slice(0, 3) }))
    .filter((side) => side.list.length > 0)
  return (
    <Sheet
      title={t.turns}
      aside={
        <Button tone="quiet" size="small" onPress={() => go({ screen: 'case', caseId, tab: 'terms' })}>
          {t.allTerms}
        </Button>
      }
    >
      {sides.length === 0 ? <p className={css['blank']}>{t.turnsEmpty}</p> : null}
      {sides.map(({ actor, list }) => (
        <div key={actor} className={css['side']}>
          <TurnMark actor={actor} />
          {list.map((turn) => (
            <TurnLine key={`${turn.id}${turn.step}`} turn={turn} mixed={false} />
          ))}
        </div>
      ))}
    </Sheet>
  )
}
