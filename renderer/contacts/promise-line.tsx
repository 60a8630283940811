import type { CaseId } from '../../shared/domain/ids.ts'
import { promiseStatuses, type Promise_ } from '../../shared/domain/promise.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './contacts.module.css'

/** One promise and how it ended. */
export function PromiseLine({ caseId, promise }: { caseId: CaseId; promise: Promise_ }) {
  const { contacts: t, labels } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const when = promise.due === null ? t.noDate : fill(t.by, { date: dateText(promise.due, language) })
  return (
    <div className={css['promise']}>
      <p>
        <strong>{promise.text}</strong> <span className={css['due']}>{when}</span>
      </p>
      <Segments
        quiet
        label={t.status}
        options={optionsOf(promiseStatuses, labels.promiseStatus)}
        value={promise.status}
        onChange={(status) => void attempt(vault.promises.setStatus({ caseId, id: promise.id, status }))}
      />
    </div>
  )
}
