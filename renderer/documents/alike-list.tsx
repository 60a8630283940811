import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './documents.module.css'

/** Documents with almost the same text: said, and nothing is done about them. */
export function AlikeList({ caseId }: { caseId: CaseId }) {
  const { adding: t, ui } = useTexts()
  const count = useCounted()
  const { go } = useRoute()
  const { attempt } = useTell()
  const asked = useCall(vault.intake.alike, { caseId }, ['document', 'intake'])
  const pairs = asked.value ?? asked.last ?? []
  if (pairs.length === 0) return null
  const dismiss = async ({ a, b }: (typeof pairs)[number]): Promise<void> => {
    const pair = { caseId, a: a.id, b: b.id }
    const back = (): void => void attempt(vault.intake.dismissAlike({ ...pair, dismissed: false }))
    await attempt(vault.intake.dismissAlike({ ...pair, dismissed: true }), () =>
      tell({ text: t.alikeDone, tone: 'done', action: { label: ui.undo, run: back } }),
    )
  }
  return (
    <details className={css['alike']}>
      <summary>{count(t.alike, pairs.length)}</summary>
      <p>{t.alikeHelp}</p>
      <ul className={css['files']}>
        {pairs.map((pair) => (
          <li key={`${pair.a.id} ${pair.b.id}`}>
            {fill(t.alikePair, { a: pair.a.title, b: pair.b.title })}
            <span className={css['answers']}>
              {[pair.a, pair.b].map(({ id, title }) => (
                <Button
                  key={id}
                  size="small"
                  onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id })}
                >
                  {fill(t.open, { title })}
                </Button>
              ))}
              <Button size="small" tone="quiet" onPress={() => void dismiss(pair)}>
                {t.alikeNo}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
