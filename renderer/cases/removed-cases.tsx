import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './cases.module.css'

/** Cases in the bin, with the way back. */
export function RemovedCases() {
  const { cases: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const removed = useCall(vault.cases.removed, {}, ['case'])
  if (!removed.last || removed.last.length === 0) return null
  return (
    <details className={css['bin']}>
      <summary>
        {t.binTitle} ({removed.last.length})
      </summary>
      <p>{t.binHelp}</p>
      <ul>
        {removed.last.map((line) => (
          <li key={line.id}>
            <span>
              {line.name} <small>{dateText(line.removedAt, language)}</small>
            </span>
            <Button size="small" onPress={() => void attempt(vault.cases.restore({ caseId: line.id }))}>
              {ui.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
