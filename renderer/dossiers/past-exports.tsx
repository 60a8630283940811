import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { bytesText } from '../text/amounts.ts'
import { stampText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Sheet } from '../ui/page.tsx'
import css from './dossiers.module.css'

/** What was made before: when, how large, under which name. */
export function PastExports({ caseId }: { caseId: CaseId }) {
  const t = useTexts().dossiers
  const language = useLanguage()
  const past = useCall(vault.dossiers.list, { caseId }, ['dossier'])
  const list = past.value ?? past.last
  if (!list || list.length === 0) return null
  return (
    <Sheet title={t.past}>
      <ul className={css['past']}>
        {list.map((made) => (
          <li key={made.id}>
            <span>
              <strong>{made.title || made.file}</strong>
              <small>{made.file}</small>
            </span>
            <span className={css['quiet']}>
              {fill(t.pastLine, { pages: made.pages, size: bytesText(made.bytes, language) })}
            </span>
            <time className={css['quiet']}>{stampText(made.at, language)}</time>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
