import type { CaseId } from '../../shared/domain/ids.ts'
import type { TermRule } from '../../shared/terms/step.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { ParamField } from './param-field.tsx'
import type { TermForm } from './term-dialog.tsx'
import css from './terms.module.css'

type Props = {
  readonly caseId: CaseId
  readonly rule: TermRule
  readonly form: TermForm
  readonly put: (part: Partial<TermForm>) => void
  /** null: the rule stays as it is. */
  readonly onOther: (() => void) | null
}

/** The day, and whatever the rule asks besides. */
export function TermFields({ caseId, rule, form, put, onOther }: Props) {
  const { terms: t } = useTexts()
  const param = (name: string, value: string | null): void => {
    const rest = Object.fromEntries(Object.entries(form.params).filter(([key]) => key !== name))
    put({ params: value === null || value === '' ? rest : { ...rest, [name]: value } })
  }
  return (
    <div className={css['fields']}>
      <div className={css['chosen']}>
        <p>
          <strong>{rule.label}</strong>
          <small>{rule.help}</small>
        </p>
        {onOther ? (
          <Button size="small" onPress={onOther}>
            {t.otherRule}
          </Button>
        ) : null}
      </div>
      <DateField label={rule.eventLabel} value={form.event} onChange={(event) => put({ event })} />
      {rule.params.length > 0 ? <h3>{t.params}</h3> : null}
      {rule.params.map((each) => (
        <ParamField
          key={each.name}
          param={each}
          value={form.params[each.name] ?? null}
          onChange={(value) => param(each.name, value)}
        />
      ))}
      <DateField
        label={t.printed}
        help={t.printedHelp}
        value={form.printed}
        onChange={(printed) => put({ printed })}
      />
      <TextField label={t.label} help={t.labelHelp} value={form.label} onChange={(label) => put({ label })} />
      {onOther ? <DocumentChoice caseId={caseId} form={form} put={put} /> : null}
    </div>
  )
}

function DocumentChoice({ caseId, form, put }: Pick<Props, 'caseId' | 'form' | 'put'>) {
  const { terms: t } = useTexts()
  const documents = useCall(vault.documents.list, { caseId }, ['document'])
  const list = documents.value ?? []
  if (list.length === 0) return null
  return (
    <Choice
      label={t.document}
      options={[
        { key: 'none', label: t.noDocument },
        ...list.map((each) => ({ key: each.id, label: each.title })),
      ]}
      value={form.documentId ?? 'none'}
      onChange={(key) => put({ documentId: list.find((each) => each.id === key)?.id ?? null })}
    />
  )
}
