import { matterId, type CaseId, type MatterId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'

const none = 'none'

/** On which request or matter a document hangs. Not there as long as the case has none to choose. */
export function MatterField({
  caseId,
  value,
  onChange,
}: {
  caseId: CaseId
  value: MatterId | null
  onChange: (matter: MatterId | null) => void
}) {
  const { matters: t, labels } = useTexts()
  const asked = useCall(vault.matters.list, { caseId }, ['matter'])
  const list = asked.value ?? asked.last ?? []
  if (list.length === 0) return null
  const options = list.map(({ id, title, law }) => ({
    key: String(id),
    label: `${title} (${labels.law[law]})`,
  }))
  return (
    <Choice
      label={t.field}
      options={[{ key: none, label: t.none }, ...options]}
      value={list.some(({ id }) => id === value) ? value : none}
      onChange={(key) => onChange(key === none ? null : matterId.parse(key))}
    />
  )
}
